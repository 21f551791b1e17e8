package uk.gov.essex.smart.places.lambda;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import uk.gov.essex.smart.common.aws.Clients;
import uk.gov.essex.smart.common.aws.DynamoThrottle;
import uk.gov.essex.smart.common.http.Router;
import uk.gov.essex.smart.common.lambda.HttpEdge;
import uk.gov.essex.smart.common.lambda.Log;
import uk.gov.essex.smart.common.lambda.RequestMeter;
import uk.gov.essex.smart.places.Blocks;
import uk.gov.essex.smart.places.Lampposts;
import uk.gov.essex.smart.places.aws.DynamoBlocks;
import uk.gov.essex.smart.places.aws.DynamoLampposts;
import uk.gov.essex.smart.places.aws.RehearsedBlocks;
import uk.gov.essex.smart.places.aws.SqsDeadLetters;
import uk.gov.essex.smart.places.ingest.DeadLetters;
import uk.gov.essex.smart.places.ingest.Ingest;
import uk.gov.essex.smart.places.lambda.api.PlacesApi;

/** The only place that builds adapters and reads the real clock. */
final class Wiring {

    static final String METRICS = "SmartEssex/Places";

    private static final InstantSource CLOCK = InstantSource.system();

    /**
     * What takes messages.
     *
     * @param rehearsed takes a message over the same clients, keeps and prints nothing
     */
    record Ingesting(Reception reception, Reception rehearsed, DeadLetters deadLetters, Log log) {

        Redrive redrive() {
            return new Redrive(deadLetters, reception, CLOCK, log);
        }
    }

    private Wiring() {}

    static HttpEdge api(Config.Api config) {
        DynamoDbClient dynamo = Clients.dynamo();
        DynamoBlocks blocks = new DynamoBlocks(Clients.enhanced(dynamo), config.readingsTable(), bytes -> {});
        DynamoLampposts lampposts = new DynamoLampposts(dynamo, config.lamppostsTable());
        return new HttpEdge(
                new Router(PlacesApi.routes(lampposts, blocks, CLOCK)),
                new DynamoThrottle(dynamo, config.usageTable(), CLOCK),
                new Log(System.out),
                new RequestMeter(METRICS, CLOCK, System.out));
    }

    static Ingesting ingesting(Config.Ingest config) {
        DynamoDbClient dynamo = Clients.dynamo();
        Lampposts lampposts = new DynamoLampposts(dynamo, config.lamppostsTable());
        Meter meter = new Meter(CLOCK, System.out);
        Blocks blocks = new DynamoBlocks(Clients.enhanced(dynamo), config.readingsTable(), meter::noteBytes);
        Blocks rehearsed = new RehearsedBlocks(Clients.enhanced(dynamo), config.readingsTable());
        return new Ingesting(
                new Reception(new Ingest(blocks, lampposts, config.oldest()), meter),
                new Reception(new Ingest(rehearsed, lampposts, config.oldest()), silent()),
                SqsDeadLetters.at(config.deadLetterQueueUrl()),
                new Log(System.out));
    }

    private static Meter silent() {
        return new Meter(CLOCK, new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    }
}
