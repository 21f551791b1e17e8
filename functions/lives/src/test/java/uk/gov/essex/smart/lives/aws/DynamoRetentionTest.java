package uk.gov.essex.smart.lives.aws;

import uk.gov.essex.smart.lives.protection.Retention;
import uk.gov.essex.smart.lives.protection.RetentionContract;
import uk.gov.essex.smart.lives.protection.SealedDocuments;
import uk.gov.essex.smart.testing.DynamoServer;

final class DynamoRetentionTest extends RetentionContract {

    private final Sealing sealing = Sealing.open();

    @Override
    protected SealedDocuments documents() {
        return sealing.documents();
    }

    @Override
    protected Retention retention() {
        return sealing.retention(DynamoServer.client());
    }
}
