package uk.gov.essex.smart.supermarket.orders;

final class InMemoryRefundingTest extends RefundingContract {

    InMemoryRefundingTest() {
        super(Stores.inMemory());
    }
}
