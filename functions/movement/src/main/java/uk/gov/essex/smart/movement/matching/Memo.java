package uk.gov.essex.smart.movement.matching;

/** Remembers the best insertion of a ride into a route, by the hash of both. A full place is overwritten. */
final class Memo {

    private final int mask;
    private final long[] key;
    private final double[] weight;
    private final int[] places;

    /** @param entries how many to remember at least */
    Memo(int entries) {
        int size = Integer.highestOneBit(Math.max(entries, 2) - 1) << 1;
        mask = size - 1;
        key = new long[size];
        weight = new double[size];
        places = new int[size];
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

    boolean knows(long wanted) {
        return key[(int) wanted & mask] == wanted;
    }

    double weight(long wanted) {
        return weight[(int) wanted & mask];
    }

    int pickupAfter(long wanted) {
        return places[(int) wanted & mask] >>> 16;
    }

    int deliveryAfter(long wanted) {
        return places[(int) wanted & mask] & 0xffff;
    }

    void keep(long wanted, double found, int pickupAfter, int deliveryAfter) {
        int at = (int) wanted & mask;
        key[at] = wanted;
        weight[at] = found;
        places[at] = pickupAfter << 16 | deliveryAfter;
    }
}
