package uk.gov.essex.smart.movement;

final class InMemoryStoreTest extends StoreContract {

    private final InMemoryStore store = new InMemoryStore();

    @Override
    protected Plans plans() {
        return store;
    }

    @Override
    protected Quotes quotes() {
        return store;
    }

    @Override
    protected Bookings bookings() {
        return store;
    }

    @Override
    protected Commits commits() {
        return store;
    }
}
