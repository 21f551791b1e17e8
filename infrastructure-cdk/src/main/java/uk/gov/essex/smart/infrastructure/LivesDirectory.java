package uk.gov.essex.smart.infrastructure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.dynamodb.ITable;
import software.amazon.awscdk.services.lambda.Tracing;
import software.amazon.awscdk.services.s3.IBucket;
import software.amazon.awscdk.services.sqs.IQueue;
import software.constructs.Construct;
import uk.gov.essex.smart.infrastructure.LiveFunction.Spec;
import uk.gov.essex.smart.infrastructure.StageConfig.RunsOn;

/** lives-directory and lives-postcodes: the open directory of services, and where the postcodes in it are. */
final class LivesDirectory extends Stack {

    /** What the functions read and write, and where each caller's requests are counted. */
    record State(ITable directory, IBucket postcodes, ITable usage) {}

    private static final Duration LONGEST_LOAD = Duration.minutes(5);
    private static final int ONE_CORE_MEGABYTES = 1_769;

    private final LiveFunction directory;
    private final LiveFunction postcodes;

    LivesDirectory(Construct scope, Platform platform, State state) {
        super(
                scope,
                "LivesDirectory",
                platform.stage().stack("lives", "Smart Lives: the open directory of services", RunsOn.ANYWHERE));
        directory = new LiveFunction(
                this,
                "LivesDirectory",
                platform,
                new Spec(
                        "lives/directory",
                        "lives.lambda.DirectoryHandler",
                        "Finds services for anybody, and takes them from providers",
                        ONE_CORE_MEGABYTES,
                        Duration.seconds(28),
                        Map.of(
                                "DIRECTORY_TABLE", state.directory().getTableName(),
                                "USAGE_TABLE", state.usage().getTableName()),
                        Tracing.ACTIVE,
                        platform.stage().concurrency().api()));
        Access.toTable(
                directory.role(),
                state.directory(),
                List.of("BatchGetItem", "DeleteItem", "GetItem", "PutItem", "Query"));
        Access.toTable(directory.role(), state.usage(), List.of("UpdateItem"));

        IQueue deadLetters = new DeadLetters(this, "DeadLetters", platform, LONGEST_LOAD).queue();
        postcodes = new LiveFunction(
                this,
                "LivesPostcodes",
                platform,
                new Spec(
                        "lives/directory",
                        "lives.lambda.postcodes.PostcodesHandler",
                        "Checks an uploaded list of postcodes and keeps where they are",
                        ONE_CORE_MEGABYTES,
                        LONGEST_LOAD,
                        Map.of(
                                "DIRECTORY_TABLE", state.directory().getTableName(),
                                "POSTCODES_BUCKET", state.postcodes().getBucketName()),
                        Tracing.ACTIVE,
                        Optional.of(1)));
        Access.toTable(postcodes.role(), state.directory(), List.of("BatchWriteItem"));
        Access.toRead(postcodes.role(), state.postcodes(), UploadBucket.INCOMING + "*");
        Access.toWrite(postcodes.role(), state.postcodes(), "reports/*");
        UploadBucket.onUpload(this, state.postcodes(), UploadBucket.INCOMING, postcodes, deadLetters);
    }

    LiveFunction directory() {
        return directory;
    }

    LiveFunction postcodes() {
        return postcodes;
    }
}
