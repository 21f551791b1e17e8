package uk.gov.essex.smart.supermarket.aws.trade;

import uk.gov.essex.smart.supermarket.ledger.PayoutsContract;

final class DynamoPayoutsTest extends PayoutsContract {

    DynamoPayoutsTest() {
        super(DynamoStores.fresh());
    }
}
