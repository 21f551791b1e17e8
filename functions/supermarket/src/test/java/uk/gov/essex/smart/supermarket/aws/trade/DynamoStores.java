package uk.gov.essex.smart.supermarket.aws.trade;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import uk.gov.essex.smart.supermarket.orders.Stores;
import uk.gov.essex.smart.testing.DynamoServer;
import uk.gov.essex.smart.testing.Tables;

/** Trade in a table of DynamoDB Local. */
public final class DynamoStores {

    private DynamoStores() {}

    /** In an empty table. */
    public static Stores fresh() {
        return of(DynamoServer.client(), Tables.byPartition());
    }

    public static Stores of(DynamoDbClient client, String table) {
        return new Stores(
                new DynamoTrades(client, table),
                new DynamoBooks(client, table),
                new DynamoBatches(client, table),
                new DynamoPublishers(client, table),
                new DynamoDifferences(client, table));
    }
}
