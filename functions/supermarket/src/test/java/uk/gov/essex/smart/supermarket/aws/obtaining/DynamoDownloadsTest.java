package uk.gov.essex.smart.supermarket.aws.obtaining;

import uk.gov.essex.smart.supermarket.obtaining.Downloads;
import uk.gov.essex.smart.supermarket.obtaining.DownloadsContract;
import uk.gov.essex.smart.testing.DynamoServer;
import uk.gov.essex.smart.testing.Tables;

final class DynamoDownloadsTest extends DownloadsContract {

    @Override
    protected Downloads downloads() {
        return new DynamoDownloads(DynamoServer.client(), Tables.byPartition());
    }
}
