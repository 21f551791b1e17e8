package uk.gov.essex.smart.supermarket.lambda.trade;

import java.time.Duration;
import java.time.InstantSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import uk.gov.essex.smart.common.aws.Clients;
import uk.gov.essex.smart.common.aws.DynamoThrottle;
import uk.gov.essex.smart.common.aws.Secret;
import uk.gov.essex.smart.common.http.Router;
import uk.gov.essex.smart.common.lambda.HttpEdge;
import uk.gov.essex.smart.common.lambda.Log;
import uk.gov.essex.smart.common.lambda.RequestMeter;
import uk.gov.essex.smart.supermarket.aws.catalogue.DynamoCatalogue;
import uk.gov.essex.smart.supermarket.aws.trade.DynamoBatches;
import uk.gov.essex.smart.supermarket.aws.trade.DynamoBooks;
import uk.gov.essex.smart.supermarket.aws.trade.DynamoDifferences;
import uk.gov.essex.smart.supermarket.aws.trade.DynamoPublishers;
import uk.gov.essex.smart.supermarket.aws.trade.DynamoTrades;
import uk.gov.essex.smart.supermarket.lambda.door.Metrics;
import uk.gov.essex.smart.supermarket.lambda.pay.PayPayments;
import uk.gov.essex.smart.supermarket.lambda.pay.Webhook;
import uk.gov.essex.smart.supermarket.orders.CatalogueOffers;

/** The only place here that builds adapters and reads the real clock. */
final class Wiring {

    /** An order is three calls at most, and a caller waits for half a minute. */
    private static final Duration LONGEST_CALL = Duration.ofSeconds(8);

    private Wiring() {}

    /** The API of trade, and what is done once before its first request. */
    record Door(HttpEdge edge, Runnable rehearsal) {}

    static Door door(Config.Door config) {
        Trading trading = trading(config.trade());
        Router router = new Router(TradeApi.routes(trading));
        HttpEdge edge = new HttpEdge(
                router,
                new DynamoThrottle(Clients.dynamo(), config.usageTable(), trading.clock()),
                new Log(System.out),
                new RequestMeter(Metrics.NAMESPACE, trading.clock(), System.out));
        return new Door(edge, new Rehearsal(router));
    }

    static Trading trading(Config config) {
        InstantSource clock = InstantSource.system();
        DynamoDbClient dynamo = Clients.dynamo();
        return new Trading(
                new CatalogueOffers(new DynamoCatalogue(dynamo, config.catalogueTable())),
                config.terms(),
                new DynamoTrades(dynamo, config.tradeTable()),
                new DynamoBooks(dynamo, config.tradeTable()),
                new DynamoBatches(dynamo, config.tradeTable()),
                new DynamoPublishers(dynamo, config.tradeTable()),
                new DynamoDifferences(dynamo, config.tradeTable()),
                new PayPayments(
                        Secret.named(config.payKey(), clock)::read, config.payUrl(), config.returnUrl(), LONGEST_CALL),
                new Webhook(Secret.named(config.payWebhookKey(), clock)::read),
                clock);
    }
}
