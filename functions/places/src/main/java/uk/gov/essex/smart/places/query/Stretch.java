package uk.gov.essex.smart.places.query;

import java.util.List;
import java.util.Optional;
import uk.gov.essex.smart.places.Block;
import uk.gov.essex.smart.places.Channel;
import uk.gov.essex.smart.places.Series;

/** The readings of some channels in a stretch of time, as intervals in order of time and then of channel. */
final class Stretch {

    private final Resolution resolution;
    private final List<Channel.Exact> channels;
    private final List<Samples> samples;

    /**
     * One channel's readings of one interval.
     *
     * @param second the interval's start
     * @param values in the channel's steps
     */
    record Interval(Channel.Exact channel, long second, long[] values) {}

    /**
     * @param blocks by start; readings outside {@code [from, until)} are passed over
     */
    Stretch(Selection selection, List<Block> blocks, long from, long until) {
        this.resolution = selection.resolution();
        this.channels = selection.channels();
        this.samples = channels.stream().map(channel -> new Samples()).toList();
        for (Block block : blocks) {
            for (Series series : block.series()) {
                int index = indexOf(series.channel());
                if (index >= 0) {
                    add(block, series, samples.get(index), from, until);
                }
            }
        }
    }

    /** The next interval that has readings, or empty at the end. */
    Optional<Interval> next() {
        int first = -1;
        for (int i = 0; i < samples.size(); i++) {
            if (!samples.get(i).isExhausted() && (first < 0 || start(i) < start(first))) {
                first = i;
            }
        }
        if (first < 0) {
            return Optional.empty();
        }
        long second = start(first);
        return Optional.of(
                new Interval(channels.get(first), second, samples.get(first).take(resolution)));
    }

    private long start(int index) {
        return samples.get(index).nextInterval(resolution);
    }

    private int indexOf(Channel.Stored channel) {
        for (int i = 0; i < channels.size(); i++) {
            if (channels.get(i).code() == channel.code()) {
                return i;
            }
        }
        return -1;
    }

    private static void add(Block block, Series series, Samples samples, long from, long until) {
        long[] values = series.values();
        for (int slot = 0; slot < values.length; slot++) {
            long second = block.grid().secondOf(slot);
            if (values[slot] != Series.MISSING && second >= from && second < until) {
                samples.add(second, values[slot]);
            }
        }
    }
}
