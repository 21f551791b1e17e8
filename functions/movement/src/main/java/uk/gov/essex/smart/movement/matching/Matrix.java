package uk.gov.essex.smart.movement.matching;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** Travel between few places, asked once and kept. */
final class Matrix implements Travel {

    private final int places;
    private final double[] time;
    /** The same array where a place is as far in distance as in time. */
    private final double[] distance;

    /** @param name the original's number of each of the places 0, 1, … */
    Matrix(Travel original, int places, IntUnaryOperator name) {
        this.places = places;
        time = new double[places * places];
        double[] far = new double[places * places];
        for (int from = 0; from < places; from++) {
            for (int to = 0; to < places; to++) {
                int start = name.applyAsInt(from);
                int end = name.applyAsInt(to);
                time[from * places + to] = original.time(start, end);
                far[from * places + to] = original.distance(start, end);
            }
        }
        distance = Arrays.equals(time, far) ? time : far;
    }

    @Override
    public double time(int from, int to) {
        return time[from * places + to];
    }

    @Override
    public double distance(int from, int to) {
        return distance[from * places + to];
    }
}
