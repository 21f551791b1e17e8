package uk.gov.essex.smart.movement.aws;

import uk.gov.essex.smart.movement.Bookings;
import uk.gov.essex.smart.movement.Commits;
import uk.gov.essex.smart.movement.Plans;
import uk.gov.essex.smart.movement.Quotes;
import uk.gov.essex.smart.movement.StoreContract;
import uk.gov.essex.smart.testing.DynamoServer;
import uk.gov.essex.smart.testing.Tables;

final class DynamoStoreTest extends StoreContract {

    private final String runs = Tables.byPartition();
    private final String bookings = Tables.byPartition();

    @Override
    protected Plans plans() {
        return new DynamoPlans(DynamoServer.client(), runs);
    }

    @Override
    protected Quotes quotes() {
        return new DynamoQuotes(DynamoServer.client(), bookings);
    }

    @Override
    protected Bookings bookings() {
        return new DynamoBookings(DynamoServer.client(), bookings);
    }

    @Override
    protected Commits commits() {
        return new DynamoCommits(DynamoServer.client(), runs, bookings);
    }
}
