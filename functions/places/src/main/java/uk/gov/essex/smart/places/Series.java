package uk.gov.essex.smart.places;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One channel's readings on a block's grid.
 *
 * @param values one per slot, in the channel's steps; {@link #MISSING} where there is none. Not copied: the maker hands
 *     it over
 */
public record Series(Channel.Stored channel, long[] values) {

    /** Stands where a slot has no reading. */
    public static final long MISSING = Long.MIN_VALUE;

    public int count() {
        int count = 0;
        for (long value : values) {
            if (value != MISSING) {
                count++;
            }
        }
        return count;
    }

    /** This series with its missing slots taken from another of the same channel and length. */
    Series filledFrom(Series later) {
        long[] filled = values.clone();
        for (int slot = 0; slot < filled.length; slot++) {
            if (filled[slot] == MISSING) {
                filled[slot] = later.values[slot];
            }
        }
        return new Series(channel, filled);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Series that && channel.equals(that.channel) && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return 31 * channel.hashCode() + Arrays.hashCode(values);
    }
}
