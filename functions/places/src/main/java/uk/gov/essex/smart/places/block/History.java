package uk.gov.essex.smart.places.block;

import uk.gov.essex.smart.places.Grid;
import uk.gov.essex.smart.places.Series;

/** What is known of one series when a slot's turn comes. Values with a fraction are in sixteenths of a step. */
final class History {

    private static final int DAY = 86_400;
    private static final int HOUR = 3_600;
    private static final int NO_CHANGE = 1 << 12;

    private final Grid grid;
    private final long[] values;
    private final int[] day;
    /** Slots in a day, or more than there are. */
    private final int lag;

    private boolean started;
    private long last;
    private long before;
    private long mean;
    private int slot;

    History(Grid grid, long[] values, int[] day) {
        this.grid = grid;
        this.values = values;
        this.day = day;
        lag = DAY % grid.period() == 0 ? DAY / grid.period() : Grid.MOST_SLOTS;
    }

    void turnTo(int now) {
        slot = now;
    }

    void add(long value) {
        before = started ? last : value;
        last = value;
        mean = started ? mean + ((value << 4) - mean) / 10 : value << 4;
        started = true;
    }

    boolean isEmpty() {
        return !started;
    }

    long last() {
        return last;
    }

    long before() {
        return before;
    }

    /** A slowly moving average, in sixteenths. */
    long mean() {
        return mean;
    }

    /** Whether the same time yesterday and the slot before it have readings. */
    boolean knowsYesterday() {
        return slot > lag && values[slot - lag] != Series.MISSING && values[slot - lag - 1] != Series.MISSING;
    }

    long yesterday() {
        return values[slot - lag];
    }

    long beforeYesterday() {
        return values[slot - lag - 1];
    }

    /** What this hour of the day usually is to the hour before, in 4,096ths; hourly grids only. */
    long usualRatio() {
        if (grid.period() != HOUR || day.length == 0) {
            return NO_CHANGE;
        }
        long hours = grid.secondOf(slot) / HOUR;
        long weekday = hours / 24 % 7;
        boolean weekend = weekday == 2 || weekday == 3;
        return day[(int) (hours % 24) + (weekend ? 24 : 0)];
    }
}
