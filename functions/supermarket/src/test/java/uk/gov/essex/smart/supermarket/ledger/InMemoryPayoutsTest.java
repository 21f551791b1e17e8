package uk.gov.essex.smart.supermarket.ledger;

import uk.gov.essex.smart.supermarket.orders.Stores;

final class InMemoryPayoutsTest extends PayoutsContract {

    InMemoryPayoutsTest() {
        super(Stores.inMemory());
    }
}
