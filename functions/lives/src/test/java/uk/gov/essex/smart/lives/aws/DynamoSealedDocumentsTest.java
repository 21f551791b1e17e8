package uk.gov.essex.smart.lives.aws;

import uk.gov.essex.smart.lives.protection.SealedDocuments;
import uk.gov.essex.smart.lives.protection.SealedDocumentsContract;

final class DynamoSealedDocumentsTest extends SealedDocumentsContract {

    @Override
    protected SealedDocuments empty() {
        return Sealing.sealed().documents();
    }
}
