package uk.gov.essex.smart.supermarket.aws.uploads;

import uk.gov.essex.smart.supermarket.uploads.Uploads;
import uk.gov.essex.smart.supermarket.uploads.UploadsContract;
import uk.gov.essex.smart.testing.DynamoServer;
import uk.gov.essex.smart.testing.Tables;

final class DynamoUploadsTest extends UploadsContract {

    @Override
    protected Uploads empty() {
        return new DynamoUploads(DynamoServer.client(), Tables.byPartition());
    }
}
