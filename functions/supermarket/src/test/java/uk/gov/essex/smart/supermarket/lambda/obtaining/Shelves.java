package uk.gov.essex.smart.supermarket.lambda.obtaining;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import uk.gov.essex.smart.supermarket.aws.catalogue.DynamoCatalogue;
import uk.gov.essex.smart.supermarket.aws.obtaining.DynamoDownloads;
import uk.gov.essex.smart.supermarket.aws.trade.DynamoTrades;
import uk.gov.essex.smart.supermarket.aws.trust.DynamoDockets;
import uk.gov.essex.smart.supermarket.aws.trust.DynamoNotices;
import uk.gov.essex.smart.supermarket.catalogue.Catalogue;
import uk.gov.essex.smart.supermarket.catalogue.InMemoryCatalogue;
import uk.gov.essex.smart.supermarket.ledger.InMemoryBooks;
import uk.gov.essex.smart.supermarket.obtaining.Downloads;
import uk.gov.essex.smart.supermarket.obtaining.InMemoryDownloads;
import uk.gov.essex.smart.supermarket.orders.InMemoryTrades;
import uk.gov.essex.smart.supermarket.orders.Trades;
import uk.gov.essex.smart.supermarket.trust.Dockets;
import uk.gov.essex.smart.supermarket.trust.InMemoryDockets;
import uk.gov.essex.smart.supermarket.trust.InMemoryNotices;
import uk.gov.essex.smart.supermarket.trust.Notices;
import uk.gov.essex.smart.testing.DynamoServer;
import uk.gov.essex.smart.testing.Tables;

/** All that a stock is kept in. */
record Shelves(Catalogue catalogue, Trades trades, Downloads downloads, Dockets dockets, Notices notices) {

    /** That ends with the test. */
    static Shelves inMemory() {
        return inMemory(new InMemoryCatalogue());
    }

    static Shelves inMemory(InMemoryCatalogue catalogue) {
        return new Shelves(
                catalogue,
                new InMemoryTrades(new InMemoryBooks()),
                new InMemoryDownloads(),
                new InMemoryDockets(),
                new InMemoryNotices());
    }

    /** In empty tables of DynamoDB Local. */
    static Shelves inDynamo() {
        DynamoDbClient client = DynamoServer.client();
        String catalogue = Tables.byPartition();
        String trade = Tables.byPartition();
        return new Shelves(
                new DynamoCatalogue(client, catalogue),
                new DynamoTrades(client, trade),
                new DynamoDownloads(client, trade),
                new DynamoDockets(client, catalogue),
                new DynamoNotices(client, trade));
    }
}
