package uk.gov.essex.smart.places.aws;

import uk.gov.essex.smart.places.Lampposts;
import uk.gov.essex.smart.places.LamppostsContract;
import uk.gov.essex.smart.testing.DynamoServer;
import uk.gov.essex.smart.testing.Tables;

final class DynamoLamppostsTest extends LamppostsContract {

    @Override
    protected Lampposts empty() {
        return new DynamoLampposts(DynamoServer.client(), Tables.lampposts());
    }
}
