package uk.gov.essex.smart.supermarket.catalogue;

final class InMemoryCatalogueTest extends CatalogueContract {

    private InMemoryCatalogue catalogue = new InMemoryCatalogue();

    @Override
    protected Catalogue empty() {
        catalogue = new InMemoryCatalogue();
        return catalogue;
    }

    @Override
    protected Changes changes() {
        return catalogue;
    }
}
