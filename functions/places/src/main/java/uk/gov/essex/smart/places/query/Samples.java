package uk.gov.essex.smart.places.query;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * One channel's readings of a stretch of time, handed out interval by interval. Add all, then take all. Blocks may
 * overlap; of two readings of one moment the first one added counts.
 */
final class Samples {

    private long[] seconds = new long[1_024];
    private long[] values = new long[1_024];
    private int size;
    private boolean ascending = true;
    private int taken;

    void add(long second, long value) {
        if (size == seconds.length) {
            seconds = Arrays.copyOf(seconds, size * 2);
            values = Arrays.copyOf(values, size * 2);
        }
        ascending = ascending && (size == 0 || seconds[size - 1] < second);
        seconds[size] = second;
        values[size] = value;
        size++;
    }

    boolean isExhausted() {
        order();
        return taken == size;
    }

    /** The start of the next interval that has a reading. */
    long nextInterval(Resolution resolution) {
        order();
        return resolution.floor(seconds[taken]);
    }

    /** The readings of the next interval that has one. */
    long[] take(Resolution resolution) {
        long end = nextInterval(resolution) + resolution.seconds();
        int from = taken;
        while (taken < size && seconds[taken] < end) {
            taken++;
        }
        return Arrays.copyOfRange(values, from, taken);
    }

    private void order() {
        if (ascending) {
            return;
        }
        int[] byTime = IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.comparingLong(index -> seconds[index]))
                .mapToInt(Integer::intValue)
                .toArray();
        long[] orderedSeconds = new long[size];
        long[] orderedValues = new long[size];
        int kept = 0;
        for (int index : byTime) {
            if (kept == 0 || orderedSeconds[kept - 1] != seconds[index]) {
                orderedSeconds[kept] = seconds[index];
                orderedValues[kept] = values[index];
                kept++;
            }
        }
        seconds = orderedSeconds;
        values = orderedValues;
        size = kept;
        ascending = true;
    }
}
