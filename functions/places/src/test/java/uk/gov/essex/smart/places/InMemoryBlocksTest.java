package uk.gov.essex.smart.places;

final class InMemoryBlocksTest extends BlocksContract {

    @Override
    protected Blocks empty() {
        return new InMemoryBlocks();
    }
}
