package uk.gov.essex.smart.places.query;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.gov.essex.smart.places.Block;
import uk.gov.essex.smart.places.Blocks;
import uk.gov.essex.smart.places.Channel;
import uk.gov.essex.smart.places.Lamppost;
import uk.gov.essex.smart.places.Series;

/** The same answers by the plainest means: every reading in a map, every statistic by its definition. */
public final class BruteForce {

    private final Blocks blocks;

    public BruteForce(Blocks blocks) {
        this.blocks = blocks;
    }

    /** Every reading of the selection, by time and then by channel; limits are not heeded. */
    public List<Reading> readings(Lamppost post, Selection selection) {
        Map<Long, Map<Integer, List<Long>>> intervals = new TreeMap<>();
        for (Channel.Exact channel : selection.channels()) {
            moments(post, selection, channel)
                    .forEach((second, value) -> intervals
                            .computeIfAbsent(
                                    second
                                            - Math.floorMod(
                                                    second,
                                                    selection.resolution().seconds()),
                                    at -> new TreeMap<>())
                            .computeIfAbsent(channel.code(), code -> new ArrayList<>())
                            .add(value));
        }
        List<Reading> readings = new ArrayList<>();
        intervals.forEach((second, byChannel) -> byChannel.forEach((code, values) -> {
            Channel.Exact channel = selection.channels().stream()
                    .filter(one -> one.code() == code)
                    .findFirst()
                    .orElseThrow();
            List<Figure> figures = selection.statistics().stream()
                    .map(statistic -> new Figure(statistic.word(), number(statistic.word(), channel, values)))
                    .toList();
            readings.add(new Reading(post, channel, second, figures));
        }));
        return readings;
    }

    private Map<Long, Long> moments(Lamppost post, Selection selection, Channel.Exact channel) {
        Map<Long, Long> moments = new TreeMap<>();
        for (Block block : blocks.list(post.id(), selection.from(), selection.to(), Integer.MAX_VALUE)) {
            for (Series series : block.series()) {
                for (int slot = 0;
                        slot < block.grid().slots() && series.channel().equals(channel);
                        slot++) {
                    long second = block.grid().secondOf(slot);
                    long value = series.values()[slot];
                    if (value != Series.MISSING && second >= selection.from() && second < selection.to()) {
                        moments.putIfAbsent(second, value);
                    }
                }
            }
        }
        return moments;
    }

    private static BigDecimal number(String word, Channel.Exact channel, List<Long> values) {
        List<Long> ascending = values.stream().sorted().toList();
        int count = ascending.size();
        return switch (word) {
            case "count" -> BigDecimal.valueOf(count);
            case "mean" ->
                BigDecimal.valueOf(ascending.stream().mapToLong(Long::longValue).sum(), channel.decimals())
                        .divide(BigDecimal.valueOf(count), channel.decimals() + 1, RoundingMode.HALF_UP);
            case "value", "min" -> BigDecimal.valueOf(ascending.getFirst(), channel.decimals());
            case "max" -> BigDecimal.valueOf(ascending.getLast(), channel.decimals());
            default ->
                BigDecimal.valueOf(percentile(ascending, Integer.parseInt(word.substring(1))), channel.decimals());
        };
    }

    /** The least value that at least so many per cent of the values do not exceed. */
    private static long percentile(List<Long> ascending, int percent) {
        return ascending.stream()
                .filter(value -> 100L
                                * ascending.stream()
                                        .filter(other -> other <= value)
                                        .count()
                        >= (long) percent * ascending.size())
                .findFirst()
                .orElseThrow();
    }
}
