package uk.gov.essex.smart.supermarket.lambda.release;

import java.net.http.HttpClient;
import java.time.Duration;
import java.time.InstantSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import uk.gov.essex.smart.common.aws.Clients;
import uk.gov.essex.smart.common.aws.Secret;
import uk.gov.essex.smart.common.lambda.FullJitter;
import uk.gov.essex.smart.supermarket.aws.S3Workbench;
import uk.gov.essex.smart.supermarket.aws.catalogue.DynamoCatalogue;
import uk.gov.essex.smart.supermarket.aws.uploads.DynamoUploads;
import uk.gov.essex.smart.supermarket.aws.uploads.S3SentFiles;
import uk.gov.essex.smart.supermarket.release.Boundaries;
import uk.gov.essex.smart.supermarket.release.CouncilListings;
import uk.gov.essex.smart.supermarket.release.CouncilShelf;
import uk.gov.essex.smart.supermarket.release.ReleaseRun;

/** The only place here that builds adapters and reads the real clock. */
final class Wiring {

    private static final Duration CONNECT = Duration.ofSeconds(5);

    private Wiring() {}

    static ReleaseRun run(Config config) {
        InstantSource clock = InstantSource.system();
        DynamoDbClient dynamo = Clients.dynamo();
        HttpPostHours source = new HttpPostHours(
                HttpClient.newBuilder()
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .connectTimeout(CONNECT)
                        .build(),
                config.placesUrl(),
                Secret.named(config.placesKey(), clock)::read,
                new FullJitter());
        CouncilShelf shelf = new CouncilShelf(
                config.council(),
                new CouncilListings(config.council(), new DynamoCatalogue(dynamo, config.catalogueTable()), clock),
                new DynamoUploads(dynamo, config.catalogueTable()),
                S3SentFiles.at(config.uploadsBucket()),
                clock);
        return new ReleaseRun(source, S3Workbench.at(config.workBucket()), shelf, new Boundaries());
    }
}
