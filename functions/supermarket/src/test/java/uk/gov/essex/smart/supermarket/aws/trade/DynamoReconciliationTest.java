package uk.gov.essex.smart.supermarket.aws.trade;

import uk.gov.essex.smart.supermarket.orders.ReconciliationContract;

final class DynamoReconciliationTest extends ReconciliationContract {

    DynamoReconciliationTest() {
        super(DynamoStores.fresh());
    }
}
