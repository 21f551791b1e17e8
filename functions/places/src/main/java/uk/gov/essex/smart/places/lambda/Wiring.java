package uk.gov.essex.smart.places.lambda;

import java.time.InstantSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import uk.gov.essex.smart.common.aws.Clients;
import uk.gov.essex.smart.common.aws.DynamoThrottle;
import uk.gov.essex.smart.common.http.Router;
import uk.gov.essex.smart.common.lambda.HttpEdge;
import uk.gov.essex.smart.common.lambda.Log;
import uk.gov.essex.smart.common.lambda.RequestMeter;
import uk.gov.essex.smart.places.aws.DynamoBlocks;
import uk.gov.essex.smart.places.aws.DynamoLampposts;
import uk.gov.essex.smart.places.lambda.api.PlacesApi;

/** The only place that builds adapters and reads the real clock. */
final class Wiring {

    static final String METRICS = "SmartEssex/Places";

    private Wiring() {}

    static HttpEdge api(Config.Api config) {
        InstantSource clock = InstantSource.system();
        DynamoDbClient dynamo = Clients.dynamo();
        DynamoBlocks blocks = new DynamoBlocks(Clients.enhanced(dynamo), config.readingsTable(), bytes -> {});
        DynamoLampposts lampposts = new DynamoLampposts(dynamo, config.lamppostsTable());
        return new HttpEdge(
                new Router(PlacesApi.routes(lampposts, blocks, clock)),
                new DynamoThrottle(dynamo, config.usageTable(), clock),
                new Log(System.out),
                new RequestMeter(METRICS, clock, System.out));
    }
}
