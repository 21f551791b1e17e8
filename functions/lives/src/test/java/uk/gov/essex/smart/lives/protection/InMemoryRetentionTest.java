package uk.gov.essex.smart.lives.protection;

final class InMemoryRetentionTest extends RetentionContract {

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
