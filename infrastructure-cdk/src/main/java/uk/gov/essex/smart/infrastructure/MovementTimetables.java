package uk.gov.essex.smart.infrastructure;

import java.util.Map;
import java.util.Optional;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.lambda.Tracing;
import software.amazon.awscdk.services.s3.IBucket;
import software.amazon.awscdk.services.sqs.IQueue;
import software.constructs.Construct;
import uk.gov.essex.smart.infrastructure.LiveFunction.Spec;
import uk.gov.essex.smart.infrastructure.StageConfig.RunsOn;

/** movement-gtfs-import: makes a feed that an operator uploads the timetable in force, or says why not. */
final class MovementTimetables extends Stack {

    private static final Duration LONGEST_IMPORT = Duration.minutes(5);

    private final LiveFunction gtfsImport;

    MovementTimetables(Construct scope, Platform platform, IBucket timetables) {
        super(
                scope,
                "MovementTimetables",
                platform.stage()
                        .stack("movement", "Smart Movement: imports timetables of scheduled buses", RunsOn.ANYWHERE));
        IQueue deadLetters = new DeadLetters(this, "DeadLetters", platform, LONGEST_IMPORT).queue();
        gtfsImport = new LiveFunction(
                this,
                "GtfsImport",
                platform,
                new Spec(
                        "movement",
                        "movement.lambda.gtfs.GtfsImportHandler",
                        "Checks an uploaded GTFS feed and puts its timetable in force",
                        3_008,
                        LONGEST_IMPORT,
                        Map.of("TIMETABLES_BUCKET", timetables.getBucketName()),
                        Tracing.ACTIVE,
                        Optional.empty()));
        Access.toRead(gtfsImport.role(), timetables, UploadBucket.INCOMING + "*", "snapshots/*", "in-force");
        Access.toWrite(gtfsImport.role(), timetables, "snapshots/*", "reports/*", "in-force");
        UploadBucket.onUpload(this, timetables, UploadBucket.INCOMING, gtfsImport, deadLetters);
    }

    LiveFunction gtfsImport() {
        return gtfsImport;
    }
}
