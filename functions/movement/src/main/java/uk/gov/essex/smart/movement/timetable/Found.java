package uk.gov.essex.smart.movement.timetable;

import java.util.List;

/**
 * A journey as numbers: of ways, runs and positions.
 *
 * @param access the way it begins by
 * @param egress the way it ends by
 */
record Found(int access, List<Hop> hops, int egress) {

    Found {
        hops = List.copyOf(hops);
    }

    /**
     * One ride.
     *
     * @param walk how long the walk from the ride before takes, seconds; {@link #STAY} where there is none
     */
    record Hop(int lane, int run, int board, int alight, int walk) {

        static final int STAY = -1;

        int walked() {
            return Math.max(0, walk);
        }
    }
}
