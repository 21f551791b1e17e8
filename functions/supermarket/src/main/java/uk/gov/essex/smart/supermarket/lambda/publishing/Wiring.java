package uk.gov.essex.smart.supermarket.lambda.publishing;

import java.time.InstantSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import uk.gov.essex.smart.common.aws.Clients;
import uk.gov.essex.smart.common.aws.DynamoThrottle;
import uk.gov.essex.smart.common.http.Router;
import uk.gov.essex.smart.common.lambda.HttpEdge;
import uk.gov.essex.smart.common.lambda.Log;
import uk.gov.essex.smart.common.lambda.RequestMeter;
import uk.gov.essex.smart.supermarket.aws.catalogue.DynamoCatalogue;
import uk.gov.essex.smart.supermarket.aws.uploads.DynamoStandingApprovals;
import uk.gov.essex.smart.supermarket.aws.uploads.DynamoUploads;
import uk.gov.essex.smart.supermarket.aws.uploads.S3SentFiles;
import uk.gov.essex.smart.supermarket.aws.uploads.S3ShelfFiles;
import uk.gov.essex.smart.supermarket.lambda.door.Metrics;

/** The only place here that builds adapters and reads the real clock. */
final class Wiring {

    private Wiring() {}

    /** The API of publishing, and what is done once before its first request. */
    record Door(HttpEdge edge, Runnable rehearsal) {}

    static Door door(Config config) {
        InstantSource clock = InstantSource.system();
        DynamoDbClient dynamo = Clients.dynamo();
        Router router = new Router(PublishingApi.routes(new Ports(
                new DynamoCatalogue(dynamo, config.catalogueTable()),
                new DynamoUploads(dynamo, config.catalogueTable()),
                new DynamoStandingApprovals(dynamo, config.catalogueTable()),
                S3SentFiles.at(config.uploadsBucket()),
                S3ShelfFiles.at(config.uploadsBucket(), config.shelfBucket()),
                clock)));
        HttpEdge edge = new HttpEdge(
                router,
                new DynamoThrottle(dynamo, config.usageTable(), clock),
                new Log(System.out),
                new RequestMeter(Metrics.NAMESPACE, clock, System.out));
        return new Door(edge, new Rehearsal(router));
    }
}
