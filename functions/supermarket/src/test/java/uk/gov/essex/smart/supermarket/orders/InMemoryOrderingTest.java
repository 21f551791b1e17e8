package uk.gov.essex.smart.supermarket.orders;

final class InMemoryOrderingTest extends OrderingContract {

    InMemoryOrderingTest() {
        super(Stores.inMemory());
    }
}
