package uk.gov.essex.smart.places.block;

import uk.gov.essex.smart.places.Grid;
import uk.gov.essex.smart.places.Series;

/** One series of a block on its way into bits or out of them, slot by slot. */
final class SeriesCoder {

    /** Readings beyond this either way are written whole, without forecast. No channel comes near. */
    private static final long FARTHEST = 1L << 28;

    private static final long FARTHEST_FORECAST = 1L << 34;

    private static final int FOUR_HOURS = 14_400;

    private final BitCoder coder;
    private final Moment moment;
    private final int code;
    private final long[] values;
    private final History history;
    private final Forecast forecast;
    private final Spread spread;
    private final Lattice lattice;
    private final boolean wide;
    private final int sortOfFirst;

    private int before = 1;

    /** Codes what is to be known of the series as a whole. A reader fills in the values, a writer only looks at them. */
    SeriesCoder(BitCoder coder, Moment moment, Grid grid, int code, long[] values) {
        this.coder = coder;
        this.moment = moment;
        this.code = code;
        this.values = values;
        sortOfFirst = sortOfFirst(code, grid);
        Kind kind = Priors.FIRST.kind(code);
        history = new History(grid, values, kind.day());
        forecast = code < Contexts.FIRST_COUNT
                ? new QuantityForecast(code, moment, kind)
                : new CountForecast(kind.errors());
        spread = new Spread(kind.spread(), kind.grows());
        wide = coder.code(Contexts.WIDE, isWide(values) ? 1 : 0) == 1;
        lattice = wide ? Lattice.FINEST : Lattice.code(coder, code, values);
    }

    /** A quantity's first reading is like others of its channel, a count's like others of its time of day. */
    private static int sortOfFirst(int code, Grid grid) {
        return code < Contexts.GROUP ? code : Contexts.GROUP + (int) (grid.start() / FOUR_HOURS % 6);
    }

    private static boolean isWide(long[] values) {
        for (long value : values) {
            if (value != Series.MISSING && (value > FARTHEST || value < -FARTHEST)) {
                return true;
            }
        }
        return false;
    }

    /** Codes one slot, after the block's earlier series. */
    void code(int slot) {
        int there = coder.code(moment.there(before), values[slot] == Series.MISSING ? 0 : 1);
        moment.setThere(there, before);
        before = there;
        if (there == 0) {
            values[slot] = Series.MISSING;
            moment.silence(code);
        } else if (wide) {
            values[slot] = coder.codeEvenly(values[slot], Long.SIZE);
        } else {
            history.turnTo(slot);
            values[slot] = history.isEmpty() ? codeFirst(values[slot]) : codeNext(values[slot]);
            history.add(values[slot]);
        }
    }

    private long codeFirst(long value) {
        return checked(Residuals.codeFirst(coder, sortOfFirst, value));
    }

    private long codeNext(long value) {
        long expected = Math.clamp(forecast.expect(history, spread), -FARTHEST_FORECAST, FARTHEST_FORECAST);
        long norm = spread.norm(expected);
        long width = lattice.narrowed((spread.expected(norm) * moment.agitation()) >> 8);
        long point = lattice.nearest(expected);
        long offset = coder.isWriter() ? lattice.nearest(value << 4) - point : 0;
        int row = Residuals.row(width);
        long read = checked(lattice.at(point + Residuals.code(coder, row, lattice.lean(expected, point), offset)));
        moment.add(spread.learn((read << 4) - expected, norm));
        forecast.learn(read, spread);
        return read;
    }

    private static long checked(long value) {
        if (value > FARTHEST || value < -FARTHEST) {
            throw new IllegalArgumentException("A reading of the block is out of range");
        }
        return value;
    }
}
