package uk.gov.essex.smart.identity;

final class InMemoryApiKeysTest extends ApiKeysContract {

    @Override
    protected ApiKeys keys() {
        return new InMemoryApiKeys();
    }
}
