package uk.gov.essex.smart.lives.aws;

import uk.gov.essex.smart.lives.directory.Directory;
import uk.gov.essex.smart.lives.directory.DirectoryContract;
import uk.gov.essex.smart.testing.DynamoServer;
import uk.gov.essex.smart.testing.Tables;

final class DynamoDirectoryTest extends DirectoryContract {

    @Override
    protected Directory empty() {
        return new DynamoDirectory(DynamoServer.client(), Tables.byPartition());
    }
}
