package uk.gov.essex.smart.supermarket.aws.trade;

import uk.gov.essex.smart.supermarket.orders.TradesContract;

final class DynamoTradesTest extends TradesContract {

    DynamoTradesTest() {
        super(DynamoStores.fresh());
    }
}
