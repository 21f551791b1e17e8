package uk.gov.essex.smart.supermarket.aws.trade;

import uk.gov.essex.smart.supermarket.orders.RefundingContract;

final class DynamoRefundingTest extends RefundingContract {

    DynamoRefundingTest() {
        super(DynamoStores.fresh());
    }
}
