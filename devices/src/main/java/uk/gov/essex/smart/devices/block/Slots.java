package uk.gov.essex.smart.devices.block;

/**
 * The moments of one block.
 *
 * @param start the first moment, seconds since 1970 UTC
 * @param period seconds between moments
 * @param count how many moments
 */
public record Slots(long start, int period, int count) {

    /** The moment after the last slot's period: the block is complete then. */
    public long end() {
        return start + (long) period * count;
    }

    public boolean holds(long second) {
        return second >= start && second < end() && (second - start) % period == 0;
    }
}
