package uk.gov.essex.smart.lives.directory;

final class InMemoryPostcodesTest extends PostcodesContract {

    @Override
    protected Postcodes empty() {
        return new InMemoryPostcodes();
    }
}
