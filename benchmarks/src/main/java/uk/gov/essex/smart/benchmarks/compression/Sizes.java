package uk.gov.essex.smart.benchmarks.compression;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.gov.essex.smart.places.Block;
import uk.gov.essex.smart.places.Channel;
import uk.gov.essex.smart.places.Series;
import uk.gov.essex.smart.places.block.BlockCodec;

/**
 * Bytes that the same blocks take, each way.
 *
 * @param json an object for each reading with its post, channel, time, value and unit
 * @param gorilla one stream of doubles for each series, the series of a block packed together; lengths and gaps are free
 * @param differences the order-0 entropy of each channel's differences, every table given away: what a perfect coder of
 *     differences would need that knew them beforehand
 * @param ours what {@link BlockCodec} writes, everything included
 */
record Sizes(long readings, long json, long gorilla, long differences, long ours) {

    static final Sizes NONE = new Sizes(0, 0, 0, 0, 0);

    static Sizes of(List<Block> blocks) {
        return new Sizes(
                blocks.stream().mapToLong(Block::readings).sum(),
                blocks.stream().mapToLong(Sizes::json).sum(),
                blocks.stream().mapToLong(block -> gorilla(block).bytes()).sum(),
                differences(blocks),
                blocks.stream()
                        .mapToLong(block -> BlockCodec.encode(block).length)
                        .sum());
    }

    Sizes plus(Sizes other) {
        return new Sizes(
                readings + other.readings,
                json + other.json,
                gorilla + other.gorilla,
                differences + other.differences,
                ours + other.ours);
    }

    double oursPerReading() {
        return (double) ours / readings;
    }

    static Bits gorilla(Block block) {
        Bits bits = new Bits();
        for (Series series : block.series()) {
            Gorilla.encode(doubles(series), bits);
        }
        return bits;
    }

    /** The readings of a series in whole steps, without its gaps: in units, fractions would cost Gorilla far more. */
    static double[] doubles(Series series) {
        return Arrays.stream(series.values())
                .filter(value -> value != Series.MISSING)
                .mapToDouble(value -> (double) value)
                .toArray();
    }

    private static long json(Block block) {
        long bytes = 0;
        for (Series series : block.series()) {
            for (int slot = 0; slot < series.values().length; slot++) {
                bytes += series.values()[slot] == Series.MISSING ? 0 : json(block, series, slot);
            }
        }
        return bytes;
    }

    private static int json(Block block, Series series, int slot) {
        Channel.Stored channel = series.channel();
        String text = "{\"post\":\"" + block.post().value() + "\",\"channel\":\"" + channel.name() + "\",\"time\":\""
                + Instant.ofEpochSecond(block.grid().secondOf(slot)) + "\",\"value\":"
                + BigDecimal.valueOf(series.values()[slot], channel.decimals()).toPlainString() + ",\"unit\":\""
                + channel.unit() + "\"}";
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static long differences(List<Block> blocks) {
        Map<Channel, Map<Long, Integer>> tables = new HashMap<>();
        Map<Channel, Long> last = new HashMap<>();
        for (Block block : blocks) {
            for (Series series : block.series()) {
                Map<Long, Integer> table = tables.computeIfAbsent(series.channel(), any -> new HashMap<>());
                for (long value : series.values()) {
                    if (value != Series.MISSING) {
                        table.merge(value - last.getOrDefault(series.channel(), 0L), 1, Integer::sum);
                        last.put(series.channel(), value);
                    }
                }
            }
        }
        return Math.round(tables.values().stream().mapToDouble(Sizes::bits).sum() / Byte.SIZE);
    }

    private static double bits(Map<Long, Integer> table) {
        double all = table.values().stream().mapToInt(Integer::intValue).sum();
        return table.values().stream()
                .mapToDouble(count -> count * Math.log(all / count) / Math.log(2))
                .sum();
    }
}
