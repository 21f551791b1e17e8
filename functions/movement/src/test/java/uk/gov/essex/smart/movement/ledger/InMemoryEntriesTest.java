package uk.gov.essex.smart.movement.ledger;

final class InMemoryEntriesTest extends EntriesContract {

    @Override
    protected Entries empty() {
        return new InMemoryEntries();
    }
}
