package uk.gov.essex.smart.places.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import uk.gov.essex.smart.places.Block;
import uk.gov.essex.smart.places.Channel;
import uk.gov.essex.smart.places.Channels;
import uk.gov.essex.smart.places.Grid;
import uk.gov.essex.smart.places.PostId;
import uk.gov.essex.smart.places.Series;
import uk.gov.essex.smart.testing.DynamoServer;
import uk.gov.essex.smart.testing.Tables;

final class WriteUnitsTest {

    private static final long START = 1_767_225_600;
    private static final Random RANDOM = new Random(7);

    @ParameterizedTest
    @ValueSource(ints = {15, 60})
    void aBlockOfEightRestlessChannelsCostsOneWriteUnit(int slots) {
        List<Series> series = Stream.of("nox", "no2", "o3", "pm10", "temperature", "humidity", "noise", "footfall")
                .map(name -> restless((Channel.Stored) Channels.find(name).orElseThrow(), slots))
                .toList();
        BlockItem item = BlockItem.of(new Block(new PostId("post-000001"), new Grid(START, 60, slots), series));

        double units = DynamoServer.client()
                .putItem(put -> put.tableName(Tables.readings())
                        .item(BlockItem.SCHEMA.itemToMap(item, true))
                        .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL))
                .consumedCapacity()
                .capacityUnits();

        assertThat(units).isEqualTo(1);
    }

    /** A walk that jumps by up to nine steps each minute. */
    private static Series restless(Channel.Stored channel, int slots) {
        long[] values = new long[slots];
        long value = (channel.least() + Math.min(channel.most(), 1_000)) / 2;
        for (int slot = 0; slot < slots; slot++) {
            value = Math.clamp(value + RANDOM.nextInt(-9, 10), channel.least(), channel.most());
            values[slot] = value;
        }
        return new Series(channel, values);
    }
}
