package uk.gov.essex.smart.movement.matching;

import java.util.SplittableRandom;

/** Puts rides into routes one after the other: cheapest first, by regret (Potvin and Rousseau 1993), or in any order. */
final class Repair {

    private static final double NOISE = 0.1;

    private final Workspace workspace;
    private final Search search;
    private final SplittableRandom chance;
    private final double[][] weight;
    private final int[][] pickupAfter;
    private final int[][] deliveryAfter;

    /** How the next ride is chosen. */
    enum Order {
        CHEAPEST,
        REGRET_2,
        REGRET_3,
        RANDOM
    }

    Repair(Workspace workspace, SplittableRandom chance) {
        this.workspace = workspace;
        this.chance = chance;
        search = new Search(workspace.rides);
        int most = workspace.movable.length;
        int routes = workspace.routes.size();
        weight = new double[most][routes];
        pickupAfter = new int[most][routes];
        deliveryAfter = new int[most][routes];
    }

    /** Inserts what it can of the first {@code count} rides; moves those left to the front and returns their number. */
    int insert(int[] rides, int count, Order order, boolean noisy) {
        int open = count;
        for (int at = 0; at < open; at++) {
            for (int route = 0; route < workspace.routes.size(); route++) {
                price(rides[at], at, route);
            }
        }
        int left = 0;
        while (open > left) {
            int chosen = choose(left, open, order, noisy);
            int route = best(chosen, noisy);
            if (weight[chosen][route] == Double.POSITIVE_INFINITY) {
                swap(rides, chosen, left++);
                continue;
            }
            Roaming home = workspace.routes.get(route);
            home.insert(workspace.timing, rides[chosen], pickupAfter[chosen][route], deliveryAfter[chosen][route]);
            swap(rides, chosen, --open);
            for (int at = left; at < open; at++) {
                price(rides[at], at, route);
            }
        }
        return left;
    }

    private void price(int ride, int at, int route) {
        boolean found = search.best(workspace.routes.get(route), ride, Double.POSITIVE_INFINITY);
        weight[at][route] = found ? search.extra : Double.POSITIVE_INFINITY;
        pickupAfter[at][route] = search.pickupAfter;
        deliveryAfter[at][route] = search.deliveryAfter;
    }

    private void swap(int[] rides, int one, int other) {
        int ride = rides[one];
        rides[one] = rides[other];
        rides[other] = ride;
        double[] weights = weight[one];
        weight[one] = weight[other];
        weight[other] = weights;
        int[] pickups = pickupAfter[one];
        pickupAfter[one] = pickupAfter[other];
        pickupAfter[other] = pickups;
        int[] deliveries = deliveryAfter[one];
        deliveryAfter[one] = deliveryAfter[other];
        deliveryAfter[other] = deliveries;
    }

    private int best(int at, boolean noisy) {
        int best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int route = 0; route < weight[at].length; route++) {
            double noise = noisy ? 1 + NOISE * (2 * chance.nextDouble() - 1) : 1;
            if (weight[at][route] * noise < least) {
                least = weight[at][route] * noise;
                best = route;
            }
        }
        return best;
    }

    private int choose(int from, int to, Order order, boolean noisy) {
        if (order == Order.RANDOM) {
            return chance.nextInt(from, to);
        }
        int best = from;
        double least = Double.POSITIVE_INFINITY;
        for (int at = from; at < to; at++) {
            double noise = noisy ? 1 + NOISE * (2 * chance.nextDouble() - 1) : 1;
            double urgency = urgency(weight[at], order) * noise;
            if (urgency < least) {
                least = urgency;
                best = at;
            }
        }
        return best;
    }

    /** Less is sooner: the lightest insertion, or minus what waiting for the second or third best would lose. */
    private static double urgency(double[] weights, Order order) {
        double first = Double.POSITIVE_INFINITY;
        double second = Double.POSITIVE_INFINITY;
        double third = Double.POSITIVE_INFINITY;
        for (double weight : weights) {
            if (weight < first) {
                third = second;
                second = first;
                first = weight;
            } else if (weight < second) {
                third = second;
                second = weight;
            } else if (weight < third) {
                third = weight;
            }
        }
        if (order == Order.CHEAPEST || first == Double.POSITIVE_INFINITY) {
            return first;
        }
        double far = 1e9;
        double regret = Math.min(second, far) - first;
        return order == Order.REGRET_2 ? -regret : -(regret + Math.min(third, far) - first);
    }
}
