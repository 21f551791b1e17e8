package uk.gov.essex.smart.movement.aws;

import uk.gov.essex.smart.movement.insight.UnmetDemand;
import uk.gov.essex.smart.movement.insight.UnmetDemandContract;
import uk.gov.essex.smart.testing.DynamoServer;
import uk.gov.essex.smart.testing.Tables;

final class DynamoUnmetDemandTest extends UnmetDemandContract {

    @Override
    protected UnmetDemand empty() {
        return new DynamoUnmetDemand(DynamoServer.client(), Tables.byPartition());
    }
}
