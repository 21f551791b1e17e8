package uk.gov.essex.smart.supermarket.orders;

final class InMemoryReconciliationTest extends ReconciliationContract {

    InMemoryReconciliationTest() {
        super(Stores.inMemory());
    }
}
