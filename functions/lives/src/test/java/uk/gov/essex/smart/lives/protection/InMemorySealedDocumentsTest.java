package uk.gov.essex.smart.lives.protection;

final class InMemorySealedDocumentsTest extends SealedDocumentsContract {

    @Override
    protected SealedDocuments empty() {
        return new InMemorySealedDocuments();
    }
}
