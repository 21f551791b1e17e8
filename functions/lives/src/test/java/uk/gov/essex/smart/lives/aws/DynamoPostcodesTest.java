package uk.gov.essex.smart.lives.aws;

import uk.gov.essex.smart.lives.directory.Postcodes;
import uk.gov.essex.smart.lives.directory.PostcodesContract;
import uk.gov.essex.smart.testing.DynamoServer;
import uk.gov.essex.smart.testing.Tables;

final class DynamoPostcodesTest extends PostcodesContract {

    @Override
    protected Postcodes empty() {
        return new DynamoPostcodes(DynamoServer.client(), Tables.byPartition());
    }
}
