package uk.gov.essex.smart.places.aws;

import uk.gov.essex.smart.common.aws.Clients;
import uk.gov.essex.smart.places.Blocks;
import uk.gov.essex.smart.places.BlocksContract;
import uk.gov.essex.smart.testing.DynamoServer;
import uk.gov.essex.smart.testing.Tables;

final class DynamoBlocksTest extends BlocksContract {

    @Override
    protected Blocks empty() {
        return new DynamoBlocks(Clients.enhanced(DynamoServer.client()), Tables.readings(), bytes -> {});
    }
}
