package uk.gov.essex.smart.supermarket.trust;

final class InMemoryTrustTest extends TrustContract {

    @Override
    protected Stores stores() {
        return Stores.inMemory();
    }
}
