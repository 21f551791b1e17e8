package uk.gov.essex.smart.lives.aws;

import uk.gov.essex.smart.lives.protection.Retention;
import uk.gov.essex.smart.lives.protection.SealedDocuments;
import uk.gov.essex.smart.lives.protection.SubjectAccessContract;
import uk.gov.essex.smart.testing.DynamoServer;

final class DynamoSubjectAccessTest extends SubjectAccessContract {

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
