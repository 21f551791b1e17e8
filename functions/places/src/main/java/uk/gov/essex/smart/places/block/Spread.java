package uk.gov.essex.smart.places.block;

/**
 * How far off the forecasts of one series have been lately: two fading averages of the absolute error. Where a quantity
 * comes in lots, as counts and gases do, its error grows as the square root of its level (Poisson), so errors are kept in
 * units of that root, the norm.
 */
final class Spread {

    private static final int FAST = 77;
    private static final int SLOW = 13;
    private static final int FAST_SHARE = 102;
    private static final long LARGEST = 1L << 40;

    private final boolean grows;
    private long fast;
    private long slow;

    Spread(int start, boolean grows) {
        this.grows = grows;
        fast = start;
        slow = start;
    }

    /** The norm at a level in sixteenths of a step: sixteen times what an error is divided by. */
    long norm(long level) {
        return grows ? Roots.floor((Math.max(0, level) << 4) + (20 << 8)) : 16;
    }

    /** The usual error at a norm, in sixteenths of a step; at least one. */
    long usual(long norm) {
        return Math.max(1, (norm * slow) >> 8);
    }

    /** The error to expect at a norm, in 64ths of a step. */
    long expected(long norm) {
        return (((fast * FAST_SHARE + slow * (256 - FAST_SHARE)) >> 8) * norm) >> 6;
    }

    /** Takes in an error in sixteenths of a step and says how large it was, in 256ths of the usual one, at most four. */
    long learn(long error, long norm) {
        long size = Math.min((Math.abs(error) << 8) / norm, LARGEST);
        long ratio = Math.min((size << 8) / Math.max(1, slow), 1_024);
        fast += ((size - fast) * FAST) >> 8;
        slow += ((size - slow) * SLOW) >> 8;
        return ratio;
    }
}
