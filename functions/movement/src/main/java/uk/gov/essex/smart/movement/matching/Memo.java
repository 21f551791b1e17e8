package uk.gov.essex.smart.movement.matching;

/** Remembers the best insertion of a ride into a route, by the hash of both. A full place is overwritten. */
final class Memo {

    /** A place is four numbers, so that one line of the processor's cache holds it: key, weight, places, nothing. */
    private static final int PLACE = 4;

    private final int mask;
    private final long[] table;

    /** @param entries how many to remember at least */
    Memo(int entries) {
        int size = Integer.highestOneBit(Math.max(entries, 2) - 1) << 1;
        mask = size - 1;
        table = new long[PLACE * size];
    }

    /** Spreads a number over all bits (Stafford's variant 13, as in SplittableRandom). */
    static long mix(long number) {
        long bits = (number ^ (number >>> 30)) * 0xbf58476d1ce4e5b9L;
        bits = (bits ^ (bits >>> 27)) * 0x94d049bb133111ebL;
        return bits ^ (bits >>> 31);
    }

    static long key(Route route, int ride) {
        return mix(route.hash ^ (ride * 0x9e3779b97f4a7c15L + 1));
    }

    private int place(long key) {
        return PLACE * ((int) key & mask);
    }

    boolean knows(long key) {
        return table[place(key)] == key;
    }

    double weight(long key) {
        return Double.longBitsToDouble(table[place(key) + 1]);
    }

    int pickupAfter(long key) {
        return (int) (table[place(key) + 2] >>> 32);
    }

    int deliveryAfter(long key) {
        return (int) table[place(key) + 2];
    }

    void keep(long key, double weight, int pickupAfter, int deliveryAfter) {
        int at = place(key);
        table[at] = key;
        table[at + 1] = Double.doubleToRawLongBits(weight);
        table[at + 2] = (long) pickupAfter << 32 | deliveryAfter;
    }
}
