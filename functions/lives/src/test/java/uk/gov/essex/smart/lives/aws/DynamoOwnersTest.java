package uk.gov.essex.smart.lives.aws;

import uk.gov.essex.smart.lives.directory.Owners;
import uk.gov.essex.smart.lives.directory.OwnersContract;
import uk.gov.essex.smart.testing.DynamoServer;
import uk.gov.essex.smart.testing.Tables;

final class DynamoOwnersTest extends OwnersContract {

    @Override
    protected Owners empty() {
        return new DynamoOwners(DynamoServer.client(), Tables.byPartition());
    }
}
