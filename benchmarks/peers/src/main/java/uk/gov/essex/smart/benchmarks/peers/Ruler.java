package uk.gov.essex.smart.benchmarks.peers;

import java.util.Arrays;
import java.util.List;
import uk.gov.essex.smart.benchmarks.darp.Instance;
import uk.gov.essex.smart.benchmarks.darp.Node;

/**
 * Measures a route for Timefold: earliest times, then pickups and the departure raised as far as ride times and duration
 * ask and windows allow, then what is still broken. For one thread.
 */
public final class Ruler {

    private static final double SCALE = 1_000;
    /** One rider too many, or one visit out of order, weighs as much as this delay. */
    private static final double UNIT = 60;

    private static final double ROUNDING = 1e-9;

    private final Instance instance;
    private final double[][] lengths;
    private final Node[] nodes;
    private final int[] place;
    private final int[] route;
    private final double[] time;

    Ruler(Instance instance) {
        this.instance = instance;
        int places = instance.nodes().size();
        lengths = new double[places][places];
        for (int from = 0; from < places; from++) {
            for (int to = 0; to < places; to++) {
                lengths[from][to] = instance.distance(from, to);
            }
        }
        nodes = instance.nodes().toArray(Node[]::new);
        place = new int[places];
        route = new int[places];
        time = new double[places];
    }

    Measure measure(List<Visit> visits) {
        if (visits.isEmpty()) {
            return new Measure(0, 0);
        }
        int last = visits.size() + 1;
        Arrays.fill(place, 0);
        double length = 0;
        route[0] = 0;
        for (int i = 1; i <= last; i++) {
            route[i] = i == last ? instance.end() : visits.get(i - 1).node();
            place[route[i]] = i;
            length += lengths[route[i - 1]][route[i]];
        }
        double broken = unpaired(last);
        Arrays.fill(time, 0, last + 1, Double.NEGATIVE_INFINITY);
        time[0] = nodes[0].earliest();
        push(last);
        while (raise(last)) {
            push(last);
        }
        broken += late(last);
        return new Measure((long) Math.ceil(broken * SCALE - ROUNDING), Math.round(length * SCALE));
    }

    private double unpaired(int last) {
        double broken = 0;
        int onBoard = 0;
        for (int i = 1; i < last; i++) {
            int node = route[i];
            onBoard += nodes[node].load();
            broken += UNIT * Math.max(0, onBoard - instance.capacity());
            int other = instance.isPickup(node) ? node + instance.requests() : node - instance.requests();
            boolean ordered = place[other] > 0 && instance.isPickup(node) == (place[other] > i);
            broken += ordered ? 0 : UNIT;
        }
        return broken;
    }

    private void push(int last) {
        for (int i = 1; i <= last; i++) {
            double arrival = time[i - 1] + nodes[route[i - 1]].service() + lengths[route[i - 1]][route[i]];
            time[i] = Math.max(Math.max(time[i], arrival), nodes[route[i]].earliest());
        }
    }

    /** Raises moments that ask for it, never past their windows; true where one moved. */
    private boolean raise(int last) {
        boolean moved = lift(0, time[last] - instance.longestRoute());
        for (int i = 1; i < last; i++) {
            int delivery = route[i] + instance.requests();
            if (instance.isPickup(route[i]) && place[delivery] > i) {
                moved |= lift(i, time[place[delivery]] - instance.longestRide() - nodes[route[i]].service());
            }
        }
        return moved;
    }

    private boolean lift(int i, double least) {
        double to = Math.min(least, nodes[route[i]].latest());
        if (to <= time[i] + ROUNDING) {
            return false;
        }
        time[i] = to;
        return true;
    }

    private double late(int last) {
        double late = beyond(time[last] - time[0], instance.longestRoute());
        for (int i = 0; i <= last; i++) {
            late += beyond(time[i], nodes[route[i]].latest());
            int delivery = route[i] + instance.requests();
            if (instance.isPickup(route[i]) && place[delivery] > i) {
                double ride = time[place[delivery]] - time[i] - nodes[route[i]].service();
                late += beyond(ride, instance.longestRide());
            }
        }
        return late;
    }

    private static double beyond(double value, double limit) {
        return value > limit + 1e-7 ? value - limit : 0;
    }
}
