package uk.gov.essex.smart.supermarket.aws.trade;

import uk.gov.essex.smart.supermarket.orders.OrderingContract;

final class DynamoOrderingTest extends OrderingContract {

    DynamoOrderingTest() {
        super(DynamoStores.fresh());
    }
}
