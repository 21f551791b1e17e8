package uk.gov.essex.smart.devices.block;

/**
 * When blocks begin and when they may leave. All posts sample at the same moments, but each has its blocks begin at
 * a phase of its own, so that the county's messages arrive spread over the whole interval and none waits for it.
 *
 * @param period seconds between moments, 1 to 86,400
 * @param slots moments in a block, 1 to 1,440
 * @param phaseSeconds how far into the interval this post's blocks begin; what is left over below a whole period is
 *     how long a complete block waits before it leaves
 */
public record Rhythm(int period, int slots, long phaseSeconds) {

    private static final double GOLDEN = 0.6180339887498949;

    /**
     * A rhythm with the phase of this post: the fractional part of its number times the golden ratio, which spreads
     * any run of neighbours evenly.
     *
     * @param post a name that ends in its number, such as {@code post-000001}
     */
    public static Rhythm spread(int period, int slots, String post) {
        double turn = Long.parseLong(post.substring(post.lastIndexOf('-') + 1)) * GOLDEN;
        return new Rhythm(period, slots, (long) ((turn - Math.floor(turn)) * period * slots));
    }

    /** A rhythm whose blocks begin with this moment and leave as soon as they are complete. */
    public static Rhythm from(long second, int period, int slots) {
        return new Rhythm(period, slots, Math.floorDiv(Math.floorMod(second, (long) period * slots), period) * period);
    }

    /** The moment that is being sampled at this second. */
    public long momentAt(long second) {
        return Math.floorDiv(second, period) * period;
    }

    /**
     * The block for this moment. Where part of its time is behind the floor already, it covers the rest only, so that
     * no two blocks of a post cover the same moment, whatever the configuration was before.
     *
     * @param floor the first moment no earlier block covers
     */
    public Slots blockAt(long moment, long floor) {
        long interval = (long) period * slots;
        long shift = phaseSeconds / period * period;
        long start = Math.floorDiv(moment - shift, interval) * interval + shift;
        long first = Math.max(start, Math.ceilDiv(floor, (long) period) * period);
        return new Slots(first, period, (int) ((start + interval - first) / period));
    }

    /** When the block that begins at {@code start} may leave, at the earliest. */
    public long departure(long start) {
        return start + (long) period * slots + phaseSeconds % period;
    }
}
