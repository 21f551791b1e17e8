package uk.gov.essex.smart.benchmarks.cost;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import uk.gov.essex.smart.common.aws.Clients;
import uk.gov.essex.smart.places.Lampposts;
import uk.gov.essex.smart.places.aws.DynamoBlocks;
import uk.gov.essex.smart.places.aws.DynamoLampposts;
import uk.gov.essex.smart.places.ingest.Ingest;
import uk.gov.essex.smart.places.ingest.Intake;
import uk.gov.essex.smart.places.lambda.Meter;
import uk.gov.essex.smart.places.lambda.Origin;
import uk.gov.essex.smart.places.lambda.Reception;
import uk.gov.essex.smart.testing.DynamoServer;

/**
 * What one message of a kind weighs, measured: packed by the agent, taken by ingest, stored in DynamoDB Local.
 *
 * @param messageBytes mean MQTT payload
 * @param itemBytes mean item by DynamoDB's rule: names and values, without the overhead it bills for storage
 * @param writeUnits as DynamoDB reports them for putting the item
 * @param cpuMilliseconds of the calling thread for one message, warm: decode, anonymise, encode, call DynamoDB
 * @param metricBytesAMinute what one execution environment prints a minute of what goes well
 * @param logBytes what is printed at once for one message, because readings of it were dropped
 */
record Measured(
        double messageBytes,
        double itemBytes,
        double writeUnits,
        double cpuMilliseconds,
        double metricBytesAMinute,
        double logBytes) {

    private static final int WARM_UP = 6_000;
    private static final int COUNTED = 2_000;

    /** Runs the messages; takes some seconds. Messages that hold nothing but a simulated fault are left out. */
    static Measured run(Messages messages, String table) {
        DynamoDbClient dynamo = DynamoServer.client();
        Lampposts lampposts = new DynamoLampposts(dynamo, "no-register");
        ByteArrayOutputStream metrics = new ByteArrayOutputStream();
        Meter meter = new Meter(
                InstantSource.fixed(Instant.EPOCH.plus(Duration.ofDays(1))),
                new PrintStream(metrics, true, StandardCharsets.UTF_8));
        Reception reception = new Reception(
                new Ingest(
                        new DynamoBlocks(Clients.enhanced(dynamo), table, bytes -> {}), lampposts, Duration.ofDays(35)),
                meter);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long bytes = 0;
        long cpu = 0;
        int stored = 0;
        int summary = 0;
        for (int number = 0; number < WARM_UP + COUNTED; number++) {
            byte[] payload = messages.payload(number);
            Origin origin = new Origin(Messages.POST, Instant.ofEpochSecond(messages.endOf(number)));
            long before = threads.getCurrentThreadCpuTime();
            Intake intake = reception.take(payload, origin);
            if (number == 0) {
                summary = metrics.size();
            }
            if (number >= WARM_UP && intake instanceof Intake.Stored) {
                stored++;
                bytes += payload.length;
                cpu += threads.getCurrentThreadCpuTime() - before;
            }
        }
        Items items = Items.of(dynamo, table);
        return new Measured(
                (double) bytes / stored,
                items.meanBytes(),
                items.meanWriteUnits(),
                cpu / 1e6 / stored,
                summary,
                (double) (metrics.size() - summary) / (WARM_UP + COUNTED));
    }

    /** The stored items, read back and put again to learn what DynamoDB reports for them. */
    private record Items(double meanBytes, double meanWriteUnits) {

        private static final int SAMPLE = 200;

        static Items of(DynamoDbClient dynamo, String table) {
            long bytes = 0;
            double units = 0;
            int count = 0;
            for (Map<String, AttributeValue> item :
                    dynamo.scan(scan -> scan.tableName(table).limit(SAMPLE)).items()) {
                bytes += sizeOf(item);
                units += dynamo.putItem(put ->
                                put.tableName(table).item(item).returnConsumedCapacity(ReturnConsumedCapacity.TOTAL))
                        .consumedCapacity()
                        .capacityUnits();
                count++;
            }
            return new Items((double) bytes / count, units / count);
        }

        /** DynamoDB's rule: names and texts in UTF-8, binaries as they are, a number about a byte for two digits. */
        private static long sizeOf(Map<String, AttributeValue> item) {
            return item.entrySet().stream()
                    .mapToLong(attribute -> attribute.getKey().length() + sizeOf(attribute.getValue()))
                    .sum();
        }

        private static long sizeOf(AttributeValue value) {
            if (value.s() != null) {
                return value.s().getBytes(StandardCharsets.UTF_8).length;
            }
            return value.b() != null
                    ? value.b().asByteArrayUnsafe().length
                    : Math.ceilDiv(value.n().length(), 2) + 1;
        }
    }
}
