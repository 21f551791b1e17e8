package uk.gov.essex.smart.movement.aws;

import uk.gov.essex.smart.movement.Positions;
import uk.gov.essex.smart.movement.PositionsContract;
import uk.gov.essex.smart.testing.DynamoServer;
import uk.gov.essex.smart.testing.Tables;

final class DynamoPositionsTest extends PositionsContract {

    @Override
    protected Positions empty() {
        return new DynamoPositions(DynamoServer.client(), Tables.byPartition());
    }
}
