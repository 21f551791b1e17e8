package uk.gov.essex.smart.infrastructure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.dynamodb.ITable;
import software.amazon.awscdk.services.lambda.Tracing;
import software.amazon.awscdk.services.sqs.IQueue;
import software.constructs.Construct;
import uk.gov.essex.smart.infrastructure.LiveFunction.Spec;
import uk.gov.essex.smart.infrastructure.StageConfig.RunsOn;

/** places-ingest: from the topic rule to the table, with the queue of what failed and the function that tries it again. */
final class PlacesIngest extends Stack {

    /** The tables a block is written to. */
    record Tables(ITable readings, ITable lampposts) {}

    private static final Duration REDRIVE_TIME = Duration.minutes(5);

    private final LiveFunction ingest;
    private final LiveFunction redrive;
    private final IQueue deadLetters;

    PlacesIngest(Construct scope, Platform platform, Tables tables) {
        super(
                scope,
                "PlacesIngest",
                platform.stage().stack("places", "Smart Places: stores what lampposts publish", RunsOn.ANYWHERE));
        deadLetters = new DeadLetters(this, "DeadLetters", platform, REDRIVE_TIME).queue();
        Map<String, String> environment = Map.of(
                "READINGS_TABLE", tables.readings().getTableName(),
                "LAMPPOSTS_TABLE", tables.lampposts().getTableName(),
                "DEAD_LETTER_QUEUE_URL", deadLetters.getQueueUrl());
        ingest = new LiveFunction(
                this,
                "Ingest",
                platform,
                new Spec(
                        "places",
                        "places.lambda.IngestHandler",
                        "Anonymises a block of readings and stores it",
                        384,
                        Duration.seconds(10),
                        environment,
                        platform.stage().ingestTracing(),
                        platform.stage().concurrency().ingest()));
        redrive = new LiveFunction(
                this,
                "Redrive",
                platform,
                new Spec(
                        "places",
                        "places.lambda.RedriveHandler",
                        "Takes messages that could not be stored and tries them again",
                        512,
                        REDRIVE_TIME,
                        environment,
                        Tracing.ACTIVE,
                        Optional.empty()));
        for (LiveFunction writer : List.of(ingest, redrive)) {
            Access.toTable(writer.role(), tables.readings(), List.of("PutItem"));
            Access.toTable(writer.role(), tables.lampposts(), List.of("GetItem", "PutItem"));
        }
        Access.toReceive(redrive.role(), deadLetters);
        Delivery.fromRule(this, "places_block", platform, ingest, deadLetters);
        IngestAlarms.raise(
                new Alarms(this, platform.alarmTopic()),
                ingest,
                platform.stage().thresholds());
    }

    LiveFunction ingest() {
        return ingest;
    }

    LiveFunction redrive() {
        return redrive;
    }

    IQueue deadLetters() {
        return deadLetters;
    }
}
