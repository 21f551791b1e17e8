package uk.gov.essex.smart.benchmarks.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import uk.gov.essex.smart.common.aws.Clients;
import uk.gov.essex.smart.places.Block;
import uk.gov.essex.smart.places.Blocks;
import uk.gov.essex.smart.places.Series;
import uk.gov.essex.smart.places.aws.DynamoBlocks;
import uk.gov.essex.smart.places.ingest.Report;
import uk.gov.essex.smart.places.lambda.Decoded;
import uk.gov.essex.smart.places.lambda.MessageDecoder;
import uk.gov.essex.smart.testing.DynamoServer;
import uk.gov.essex.smart.testing.Tables;

/** Prints the write units of a million readings as DynamoDB Local reports them, beside an item for each reading. */
public final class WriteUnits {

    private static final int MESSAGES = 200;

    private final UnitCounter units = new UnitCounter();
    private final DynamoDbClient client = DynamoDbClient.builder()
            .endpointOverride(DynamoServer.endpoint())
            .region(Region.EU_WEST_2)
            .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
            .httpClientBuilder(Clients.http())
            .overrideConfiguration(override -> override.addExecutionInterceptor(units))
            .build();

    private WriteUnits() {}

    /** Measures and prints; takes no arguments. */
    public static void main(String[] args) {
        WriteUnits measured = new WriteUnits();
        System.out.printf(Locale.ROOT, "%-36s %10s %10s %18s%n", "what is put", "readings", "units", "units a million");
        for (int slots : new int[] {15, 60}) {
            measured.putBlocks(slots, blocks(slots));
        }
        measured.putReadings(blocks(15).subList(0, 20));
        System.exit(0);
    }

    private static List<Block> blocks(int slots) {
        MessageDecoder decoder = new MessageDecoder();
        return Messages.list(MESSAGES, slots, 0).stream()
                .map(decoder::decode)
                .map(WriteUnits::block)
                .toList();
    }

    private static Block block(Decoded decoded) {
        if (decoded instanceof Decoded.Understood understood) {
            Report report = understood.report();
            return new Block(report.post(), report.grid(), report.kept().series());
        }
        throw new IllegalStateException("A message of the benchmark was refused");
    }

    private void putBlocks(int slots, List<Block> blocks) {
        DynamoBlocks store = new DynamoBlocks(Clients.enhanced(client), Tables.readings(), bytes -> {});
        long readings = 0;
        units.reset();
        for (Block block : blocks) {
            if (store.put(block) != Blocks.Stored.NEW) {
                throw new IllegalStateException("A block was there already");
            }
            readings += block.readings();
        }
        print("8 channels x " + slots + " as one item", readings);
    }

    private void putReadings(List<Block> blocks) {
        String table = Tables.readings();
        long readings = 0;
        units.reset();
        for (Block block : blocks) {
            for (Series series : block.series()) {
                for (int slot = 0; slot < series.values().length; slot++) {
                    putReading(table, block, series, slot);
                    readings++;
                }
            }
        }
        print("an item for each reading", readings);
    }

    private void putReading(String table, Block block, Series series, int slot) {
        client.putItem(put -> put.tableName(table)
                .item(Map.of(
                        "pk",
                        AttributeValue.fromS(
                                block.post().value() + "#" + series.channel().name()),
                        "sk",
                        AttributeValue.fromN(Long.toString(block.grid().secondOf(slot))),
                        "v",
                        AttributeValue.fromN(Long.toString(series.values()[slot])))));
    }

    private void print(String title, long readings) {
        System.out.printf(
                Locale.ROOT,
                "%-36s %,10d %,10.0f %,18.0f%n",
                title,
                readings,
                units.sum(),
                units.sum() * 1e6 / readings);
    }
}
