package uk.gov.essex.smart.movement.aws;

import uk.gov.essex.smart.movement.Turns;
import uk.gov.essex.smart.movement.TurnsContract;
import uk.gov.essex.smart.testing.DynamoServer;
import uk.gov.essex.smart.testing.Tables;

final class DynamoTurnsTest extends TurnsContract {

    @Override
    protected Turns empty() {
        return new DynamoTurns(DynamoServer.client(), Tables.byPartition());
    }
}
