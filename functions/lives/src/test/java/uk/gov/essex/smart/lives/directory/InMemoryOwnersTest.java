package uk.gov.essex.smart.lives.directory;

final class InMemoryOwnersTest extends OwnersContract {

    @Override
    protected Owners empty() {
        return new InMemoryOwners();
    }
}
