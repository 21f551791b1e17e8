package uk.gov.essex.smart.lives.lambda;

import java.time.InstantSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import uk.gov.essex.smart.common.aws.Clients;
import uk.gov.essex.smart.common.aws.DynamoThrottle;
import uk.gov.essex.smart.common.http.Router;
import uk.gov.essex.smart.common.lambda.HttpEdge;
import uk.gov.essex.smart.common.lambda.Log;
import uk.gov.essex.smart.common.lambda.RequestMeter;
import uk.gov.essex.smart.lives.aws.DynamoDirectory;
import uk.gov.essex.smart.lives.aws.DynamoOwners;
import uk.gov.essex.smart.lives.aws.DynamoPostcodes;
import uk.gov.essex.smart.lives.lambda.directory.DirectoryApi;

/** The only place here that builds adapters and reads the real clock. */
final class Wiring {

    private static final InstantSource CLOCK = InstantSource.system();

    private Wiring() {}

    static HttpEdge directory(Config.Directory config) {
        DynamoDbClient dynamo = Clients.dynamo();
        return new HttpEdge(
                new Router(DirectoryApi.routes(
                        new DynamoDirectory(dynamo, config.directoryTable()),
                        new DynamoOwners(dynamo, config.directoryTable()),
                        new DynamoPostcodes(dynamo, config.directoryTable()),
                        CLOCK)),
                new DynamoThrottle(dynamo, config.usageTable(), CLOCK),
                new Log(System.out),
                new RequestMeter(Metrics.NAMESPACE, CLOCK, System.out));
    }
}
