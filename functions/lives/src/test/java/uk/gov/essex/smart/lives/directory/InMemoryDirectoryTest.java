package uk.gov.essex.smart.lives.directory;

final class InMemoryDirectoryTest extends DirectoryContract {

    @Override
    protected Directory empty() {
        return new InMemoryDirectory();
    }
}
