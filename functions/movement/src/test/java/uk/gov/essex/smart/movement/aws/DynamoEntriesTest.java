package uk.gov.essex.smart.movement.aws;

import uk.gov.essex.smart.movement.ledger.Entries;
import uk.gov.essex.smart.movement.ledger.EntriesContract;
import uk.gov.essex.smart.testing.DynamoServer;
import uk.gov.essex.smart.testing.Tables;

final class DynamoEntriesTest extends EntriesContract {

    @Override
    protected Entries empty() {
        return new DynamoEntries(DynamoServer.client(), Tables.byPartition());
    }
}
