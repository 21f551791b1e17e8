package uk.gov.essex.smart.benchmarks.compression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import uk.gov.essex.smart.places.Block;
import uk.gov.essex.smart.places.Channel;
import uk.gov.essex.smart.places.Grid;
import uk.gov.essex.smart.places.PostId;
import uk.gov.essex.smart.places.Series;

/**
 * Everything one place measured, hour by hour.
 *
 * @param start of the first hour, seconds since 1970
 * @param values for each channel one value an hour, {@link Series#MISSING} where there is none
 */
record Feed(PostId post, long start, List<Channel.Stored> channels, List<long[]> values) {

    static final int HOUR = 3_600;

    /** Lays rows out by their hour since 1970; hours without a row are missing. */
    static Feed of(PostId post, List<Channel.Stored> channels, SortedMap<Long, long[]> rows) {
        long first = rows.firstKey();
        int hours = (int) (rows.lastKey() - first + 1);
        List<long[]> values = new ArrayList<>();
        for (int i = 0; i < channels.size(); i++) {
            long[] column = new long[hours];
            Arrays.fill(column, Series.MISSING);
            values.add(column);
        }
        rows.forEach((hour, row) -> {
            for (int i = 0; i < row.length; i++) {
                values.get(i)[(int) (hour - first)] = row[i];
            }
        });
        return new Feed(post, first * HOUR, channels, values);
    }

    /** Blocks of so many hours from the first on, of the channels that say anything in them. */
    List<Block> blocks(int slots) {
        List<Block> all = new ArrayList<>();
        int hours = values.getFirst().length;
        for (int from = 0; from < hours; from += slots) {
            int until = Math.min(hours, from + slots);
            List<Series> series = new ArrayList<>();
            for (int i = 0; i < channels.size(); i++) {
                Series one = new Series(channels.get(i), Arrays.copyOfRange(values.get(i), from, until));
                if (one.count() > 0) {
                    series.add(one);
                }
            }
            if (!series.isEmpty()) {
                all.add(new Block(post, new Grid(start + (long) from * HOUR, HOUR, until - from), series));
            }
        }
        return all;
    }
}
