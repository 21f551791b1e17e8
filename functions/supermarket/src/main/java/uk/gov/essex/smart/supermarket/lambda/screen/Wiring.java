package uk.gov.essex.smart.supermarket.lambda.screen;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import uk.gov.essex.smart.common.aws.Clients;
import uk.gov.essex.smart.supermarket.aws.catalogue.DynamoCatalogue;
import uk.gov.essex.smart.supermarket.aws.uploads.DynamoStandingApprovals;
import uk.gov.essex.smart.supermarket.aws.uploads.DynamoUploads;
import uk.gov.essex.smart.supermarket.aws.uploads.S3ScreeningFiles;
import uk.gov.essex.smart.supermarket.aws.uploads.S3ShelfFiles;
import uk.gov.essex.smart.supermarket.lambda.files.DuckSettings;
import uk.gov.essex.smart.supermarket.uploads.Releasing;

/** The only place here that builds adapters and reads the real clock. */
final class Wiring {

    private static final int DUCK_MEBIBYTES = 1_024;
    private static final int THREADS = 2;

    /** Four formats, a preview and a picture fit the function's quarter of an hour. */
    private static final Duration LONGEST_STATEMENT = Duration.ofMinutes(2);

    private Wiring() {}

    /** What the handler works with. */
    record Parts(Screening screening, InstantSource clock) {}

    static Parts parts(Config config) {
        InstantSource clock = InstantSource.system();
        DynamoDbClient dynamo = Clients.dynamo();
        DynamoUploads uploads = new DynamoUploads(dynamo, config.catalogueTable());
        Releasing releasing = new Releasing(
                uploads,
                new DynamoCatalogue(dynamo, config.catalogueTable()),
                new DynamoStandingApprovals(dynamo, config.catalogueTable()),
                S3ShelfFiles.at(config.uploadsBucket(), config.shelfBucket()),
                clock);
        DuckSettings duck = new DuckSettings(
                DUCK_MEBIBYTES, THREADS, LONGEST_STATEMENT, Path.of(System.getProperty("java.io.tmpdir")));
        return new Parts(
                new Screening(S3ScreeningFiles.at(config.uploadsBucket()), uploads, releasing, duck, clock), clock);
    }
}
