package uk.gov.essex.smart.movement.matching;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** For each movable ride those most like it in place and time (Shaw 1998), the most alike first. */
final class Relatedness {

    private static final int MOST = 100;
    private static final double TIME = 0.3;

    /** By index in the model's movable rides: the numbers of alike rides. */
    final int[][] alike;

    private final Rides rides;
    private final Travel travel;

    Relatedness(Model model) {
        rides = model.rides;
        travel = model.travel;
        alike = Arrays.stream(model.movable)
                .mapToObj(ride -> nearest(ride, model.movable))
                .toArray(int[][]::new);
    }

    private int[] nearest(int ride, int[] movable) {
        double[] distance = Arrays.stream(movable)
                .mapToDouble(other -> distance(ride, other))
                .toArray();
        return IntStream.range(0, movable.length)
                .filter(at -> movable[at] != ride)
                .boxed()
                .sorted(Comparator.comparingDouble(at -> distance[at]))
                .limit(MOST)
                .mapToInt(at -> movable[at])
                .toArray();
    }

    /** How unlike the pickups and the deliveries are in place and time. */
    private double distance(int one, int other) {
        return ends(2 * one, 2 * other) + ends(2 * one + 1, 2 * other + 1);
    }

    private double ends(int one, int other) {
        double apart = Math.max(rides.earliest[one] - rides.latest[other], rides.earliest[other] - rides.latest[one]);
        double middles = Math.abs(middle(one) - middle(other));
        return travel.time(rides.place[one], rides.place[other]) + TIME * Math.max(apart, middles);
    }

    private double middle(int visit) {
        double earliest = Math.max(rides.earliest[visit], -1e9);
        return (earliest + Math.min(rides.latest[visit], 1e9)) / 2;
    }
}
