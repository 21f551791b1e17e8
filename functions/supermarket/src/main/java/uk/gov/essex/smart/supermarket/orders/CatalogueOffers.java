package uk.gov.essex.smart.supermarket.orders;

import java.util.Optional;
import uk.gov.essex.smart.supermarket.DataSetId;
import uk.gov.essex.smart.supermarket.catalogue.Catalogue;
import uk.gov.essex.smart.supermarket.catalogue.Listing;

/** What is on offer: the data sets that anyone finds, at the price that is shown. */
public final class CatalogueOffers implements Offers {

    private final Catalogue catalogue;

    public CatalogueOffers(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Optional<Offer> find(DataSetId dataSet) {
        return catalogue.find(dataSet).filter(Listing::shown).flatMap(CatalogueOffers::offer);
    }

    private static Optional<Offer> offer(Listing listing) {
        return listing.newest()
                .map(newest -> new Offer(
                        listing.id(),
                        newest.number(),
                        listing.publisher(),
                        listing.particulars().terms().price()));
    }
}
