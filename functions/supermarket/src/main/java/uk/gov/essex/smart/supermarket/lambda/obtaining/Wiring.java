package uk.gov.essex.smart.supermarket.lambda.obtaining;

import java.time.InstantSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import uk.gov.essex.smart.common.aws.Clients;
import uk.gov.essex.smart.common.aws.DynamoThrottle;
import uk.gov.essex.smart.common.http.Router;
import uk.gov.essex.smart.common.lambda.HttpEdge;
import uk.gov.essex.smart.common.lambda.Log;
import uk.gov.essex.smart.common.lambda.RequestMeter;
import uk.gov.essex.smart.supermarket.aws.catalogue.DynamoCatalogue;
import uk.gov.essex.smart.supermarket.aws.obtaining.DynamoDownloads;
import uk.gov.essex.smart.supermarket.aws.obtaining.S3Previews;
import uk.gov.essex.smart.supermarket.aws.obtaining.S3Signing;
import uk.gov.essex.smart.supermarket.aws.trade.DynamoTrades;
import uk.gov.essex.smart.supermarket.aws.trust.DynamoDockets;
import uk.gov.essex.smart.supermarket.aws.trust.DynamoNotices;
import uk.gov.essex.smart.supermarket.lambda.door.Metrics;

/** The only place here that builds adapters and reads the real clock. */
final class Wiring {

    private Wiring() {}

    /** The API of obtaining, and what is done once before its first request. */
    record Door(HttpEdge edge, Runnable rehearsal) {}

    static Door door(Config config) {
        InstantSource clock = InstantSource.system();
        DynamoDbClient dynamo = Clients.dynamo();
        Stock stock = new Stock(
                new DynamoCatalogue(dynamo, config.catalogueTable()),
                new DynamoTrades(dynamo, config.tradeTable()),
                new DynamoDownloads(dynamo, config.tradeTable()),
                S3Signing.at(config.shelfBucket()),
                S3Previews.at(config.shelfBucket()),
                new DynamoDockets(dynamo, config.catalogueTable()),
                new DynamoNotices(dynamo, config.tradeTable()),
                clock);
        HttpEdge edge = new HttpEdge(
                new Router(ObtainingApi.routes(stock)),
                new DynamoThrottle(dynamo, config.usageTable(), clock),
                new Log(System.out),
                new RequestMeter(Metrics.NAMESPACE, clock, System.out));
        return new Door(edge, new Rehearsal(stock));
    }
}
