package uk.gov.essex.smart.lives.protection;

final class InMemorySubjectAccessTest extends SubjectAccessContract {

    private final InMemorySealedDocuments memory = new InMemorySealedDocuments();

    @Override
    protected SealedDocuments documents() {
        return memory;
    }

    @Override
    protected Retention retention() {
        return memory;
    }
}
