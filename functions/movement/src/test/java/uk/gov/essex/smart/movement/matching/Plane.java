package uk.gov.essex.smart.movement.matching;

import java.util.SplittableRandom;

/** Places spread over a square; time and distance are straight lines. */
final class Plane implements Travel {

    private final double[] x;
    private final double[] y;

    Plane(int places, double side, SplittableRandom chance) {
        x = chance.doubles(places, 0, side).toArray();
        y = chance.doubles(places, 0, side).toArray();
    }

    @Override
    public double time(int from, int to) {
        return distance(from, to);
    }

    @Override
    public double distance(int from, int to) {
        return Math.hypot(x[from] - x[to], y[from] - y[to]);
    }
}
