package uk.gov.essex.smart.movement.matching;

import java.util.Arrays;

/** Who is on board after each position of a route: load, company and number of rides. */
final class Occupancy {

    private final Rides rides;
    private final Vehicle vehicle;
    private final int dimensions;
    private final int[] aboard;
    private int[] load;
    private long[] kinds = new long[16];
    private long[] avoids = new long[16];
    int[] riders = new int[16];

    /** @param aboard rides on board at the start */
    Occupancy(Rides rides, Vehicle vehicle, int[] aboard) {
        this.rides = rides;
        this.vehicle = vehicle;
        this.aboard = aboard;
        dimensions = vehicle.dimensions();
        load = new int[16 * dimensions];
        for (int ride : aboard) {
            for (int d = 0; d < dimensions; d++) {
                load[d] += rides.load[ride][d];
            }
            kinds[0] |= rides.kind[ride];
            avoids[0] |= rides.avoids[ride];
        }
        riders[0] = aboard.length;
    }

    /** Whether a ride may be on board with those on board after a position. */
    boolean fits(int at, int ride) {
        return ((kinds[at] & rides.avoids[ride]) | (avoids[at] & rides.kind[ride])) == 0
                && vehicle.holds(load, at * dimensions, rides.load[ride]);
    }

    /** Follows the visits from position 1 on. */
    void follow(int[] visits, int size) {
        reserve(size + 2);
        for (int at = 1; at <= size; at++) {
            int ride = visits[at - 1] >> 1;
            boolean pickup = (visits[at - 1] & 1) == 0;
            int[] amounts = rides.load[ride];
            int base = at * dimensions;
            for (int d = 0; d < dimensions; d++) {
                load[base + d] = load[base - dimensions + d] + (pickup ? amounts[d] : -amounts[d]);
            }
            riders[at] = riders[at - 1] + (pickup ? 1 : -1);
            kinds[at] = kinds[at - 1];
            avoids[at] = avoids[at - 1];
            if (pickup) {
                kinds[at] |= rides.kind[ride];
                avoids[at] |= rides.avoids[ride];
            } else if ((rides.kind[ride] | rides.avoids[ride]) != 0) {
                meet(visits, at);
            }
        }
    }

    /** Collects anew the kinds on board after a position. */
    private void meet(int[] visits, int at) {
        kinds[at] = 0;
        avoids[at] = 0;
        for (int ride : aboard) {
            meet(visits, at, ride);
        }
        for (int before = 0; before < at; before++) {
            if ((visits[before] & 1) == 0) {
                meet(visits, at, visits[before] >> 1);
            }
        }
    }

    private void meet(int[] visits, int at, int ride) {
        for (int before = 0; before < at; before++) {
            if (visits[before] == 2 * ride + 1) {
                return;
            }
        }
        kinds[at] |= rides.kind[ride];
        avoids[at] |= rides.avoids[ride];
    }

    private void reserve(int positions) {
        if (positions > riders.length) {
            int more = Math.max(positions, 2 * riders.length);
            load = Arrays.copyOf(load, more * dimensions);
            kinds = Arrays.copyOf(kinds, more);
            avoids = Arrays.copyOf(avoids, more);
            riders = Arrays.copyOf(riders, more);
        }
    }
}
