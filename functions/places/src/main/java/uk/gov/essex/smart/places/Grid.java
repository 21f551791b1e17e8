package uk.gov.essex.smart.places;

import java.time.Instant;
import java.util.Optional;

/**
 * The moments a block covers: implicit timestamps.
 *
 * @param start the first moment, seconds since 1970 UTC, 0 to 4,294,967,295
 * @param period seconds between moments, 1 to 86,400
 * @param slots how many moments, 1 to {@value #MOST_SLOTS}
 */
public record Grid(long start, int period, int slots) {

    public static final int MOST_SLOTS = 1_440;
    public static final int LONGEST_PERIOD = 86_400;

    /** 2106-02-07, the last second of 32 bits. */
    public static final long LATEST_START = 4_294_967_295L;

    public Grid {
        if (!isInRange(start, period, slots)) {
            throw new IllegalArgumentException("The grid (start " + start + ", period " + period + ", slots " + slots
                    + ") is out of range: period 1 to " + LONGEST_PERIOD + " s, slots 1 to " + MOST_SLOTS);
        }
    }

    /** The grid of these numbers, or empty where one is out of range. */
    public static Optional<Grid> find(long start, long period, long slots) {
        return isInRange(start, period, slots)
                ? Optional.of(new Grid(start, (int) period, (int) slots))
                : Optional.empty();
    }

    private static boolean isInRange(long start, long period, long slots) {
        return start >= 0
                && start <= LATEST_START
                && period >= 1
                && period <= LONGEST_PERIOD
                && slots >= 1
                && slots <= MOST_SLOTS;
    }

    /** The slot of this moment (seconds since 1970), or -1 where the grid has none there. */
    public int slotOf(long second) {
        long offset = second - start;
        long slot = offset / period;
        return offset < 0 || slot >= slots || slot * period != offset ? -1 : (int) slot;
    }

    public long secondOf(int slot) {
        return start + (long) slot * period;
    }

    /** The moment after the last slot's period. */
    public long end() {
        return start + (long) slots * period;
    }

    public Instant startInstant() {
        return Instant.ofEpochSecond(start);
    }
}
