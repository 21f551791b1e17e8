package uk.gov.essex.smart.supermarket.aws.trust;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import uk.gov.essex.smart.supermarket.aws.catalogue.DynamoCatalogue;
import uk.gov.essex.smart.supermarket.aws.trade.DynamoTrades;
import uk.gov.essex.smart.supermarket.trust.Stores;
import uk.gov.essex.smart.supermarket.trust.TrustContract;
import uk.gov.essex.smart.testing.DynamoServer;
import uk.gov.essex.smart.testing.Tables;

final class DynamoTrustTest extends TrustContract {

    @Override
    protected Stores stores() {
        return inEmptyTables();
    }

    static Stores inEmptyTables() {
        DynamoDbClient client = DynamoServer.client();
        String catalogue = Tables.byPartition();
        String trade = Tables.byPartition();
        return new Stores(
                new DynamoCatalogue(client, catalogue),
                new DynamoDockets(client, catalogue),
                new DynamoTrades(client, trade),
                new DynamoNotices(client, trade));
    }
}
