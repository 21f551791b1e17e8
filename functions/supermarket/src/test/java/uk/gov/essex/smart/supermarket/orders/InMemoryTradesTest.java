package uk.gov.essex.smart.supermarket.orders;

final class InMemoryTradesTest extends TradesContract {

    InMemoryTradesTest() {
        super(Stores.inMemory());
    }
}
