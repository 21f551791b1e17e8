package uk.gov.essex.smart.benchmarks.dispatch;

import java.util.Arrays;
import uk.gov.essex.smart.movement.matching.Travel;

/** Points on a plane in metres, and roads between them that are longer than the straight line. Times are in seconds. */
final class Places implements Travel {

    /** Ballou, Rahardja and Sakai (2002) found 1.2 to 1.4 for road networks of this density. */
    private static final double CIRCUITY = 1.3;

    private final double metresASecond;
    private double[] x = new double[1024];
    private double[] y = new double[1024];
    private int count;

    Places(double metresASecond) {
        this.metresASecond = metresASecond;
    }

    /** Adds a point and returns its number. */
    int add(double east, double north) {
        if (count == x.length) {
            x = Arrays.copyOf(x, 2 * count);
            y = Arrays.copyOf(y, 2 * count);
        }
        x[count] = east;
        y[count] = north;
        return count++;
    }

    @Override
    public double time(int from, int to) {
        return distance(from, to) / metresASecond;
    }

    @Override
    public double distance(int from, int to) {
        double east = x[from] - x[to];
        double north = y[from] - y[to];
        return CIRCUITY * Math.sqrt(east * east + north * north);
    }
}
