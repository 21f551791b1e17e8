package uk.gov.essex.smart.movement.aws;

import uk.gov.essex.smart.movement.Supply;
import uk.gov.essex.smart.movement.SupplyContract;
import uk.gov.essex.smart.testing.DynamoServer;
import uk.gov.essex.smart.testing.Tables;

final class DynamoSupplyTest extends SupplyContract {

    @Override
    protected Supply empty() {
        return new DynamoSupply(DynamoServer.client(), Tables.byPartition());
    }
}
