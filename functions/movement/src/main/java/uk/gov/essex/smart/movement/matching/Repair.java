package uk.gov.essex.smart.movement.matching;

import java.util.SplittableRandom;

/**
 * Gives open rides to routes one after the other: lightest first, by regret (Potvin and Rousseau 1993) or in any order,
 * with noise or without.
 */
final class Repair {

    private static final double NOISE = 0.1;
    private static final double FAR = 1e9;

    private final Workspace workspace;
    private final SplittableRandom chance;
    private final Search search;
    private final Memo memo;
    private final double[][] weight;
    private final int[][] pickupAfter;
    private final int[][] deliveryAfter;
    private final double[] noise;

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
        search = new Search(workspace.model.rides);
        int rides = workspace.model.movable.length;
        int routes = workspace.routes.length;
        memo = new Memo(Math.clamp(64L * rides * routes, 1 << 12, 1 << 19));
        weight = new double[rides][routes];
        pickupAfter = new int[rides][routes];
        deliveryAfter = new int[rides][routes];
        noise = new double[routes];
    }

    /** Inserts every open ride that fits anywhere. */
    void insert(Order order, boolean noisy) {
        int hopeless = 0;
        for (int route = 0; route < workspace.routes.length; route++) {
            noise[route] = 1;
            price(route, 0, false);
        }
        while (workspace.openCount > hopeless) {
            for (int route = 0; noisy && route < noise.length; route++) {
                noise[route] = 1 + NOISE * (2 * chance.nextDouble() - 1);
            }
            int chosen = choose(hopeless, order, noisy);
            int route = lightest(chosen);
            if (weight[chosen][route] == Double.POSITIVE_INFINITY) {
                swap(chosen, hopeless);
                int ride = workspace.open[chosen];
                workspace.open[chosen] = workspace.open[hopeless];
                workspace.open[hopeless++] = ride;
            } else {
                int pickup = pickupAfter[chosen][route];
                int delivery = deliveryAfter[chosen][route];
                workspace.insert(chosen, route, pickup, delivery);
                swap(chosen, workspace.openCount);
                price(route, hopeless, true);
            }
        }
    }

    /** @param fuller whether the route has got a ride since, so that what did not fit does not fit now */
    private void price(int number, int from, boolean fuller) {
        Route route = workspace.routes[number];
        boolean spare = route.size == 0 && isSpare(number, route);
        for (int at = from; at < workspace.openCount; at++) {
            if (fuller && weight[at][number] == Double.POSITIVE_INFINITY) {
                continue;
            }
            if (spare) {
                weight[at][number] = Double.POSITIVE_INFINITY;
                continue;
            }
            int ride = workspace.open[at];
            long key = Memo.key(route, ride);
            if (!memo.knows(key)) {
                boolean found = search.best(route, ride, Double.POSITIVE_INFINITY);
                memo.keep(
                        key, found ? search.extra : Double.POSITIVE_INFINITY, search.pickupAfter, search.deliveryAfter);
            }
            weight[at][number] = memo.weight(key);
            pickupAfter[at][number] = memo.pickupAfter(key);
            deliveryAfter[at][number] = memo.deliveryAfter(key);
        }
    }

    /** Whether an earlier empty route is the same. */
    private boolean isSpare(int number, Route route) {
        for (int before = 0; before < number; before++) {
            Route other = workspace.routes[before];
            if (other.hash == route.hash) {
                return true;
            }
        }
        return false;
    }

    private void swap(int one, int other) {
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

    private int lightest(int at) {
        int best = 0;
        double least = Double.POSITIVE_INFINITY;
        double[] weights = weight[at];
        for (int route = 0; route < weights.length; route++) {
            double noisy = weights[route] * noise[route];
            if (noisy < least) {
                least = noisy;
                best = route;
            }
        }
        return best;
    }

    private int choose(int from, Order order, boolean noisy) {
        if (order == Order.RANDOM) {
            return chance.nextInt(from, workspace.openCount);
        }
        int best = from;
        double least = Double.POSITIVE_INFINITY;
        for (int at = from; at < workspace.openCount; at++) {
            double urgency = urgency(weight[at], order);
            urgency *= noisy ? 1 + NOISE * (2 * chance.nextDouble() - 1) : 1;
            if (urgency < least) {
                least = urgency;
                best = at;
            }
        }
        return best;
    }

    /** Less is sooner: the lightest insertion, or minus what waiting for the second or third best would lose. */
    private static double urgency(double[] weights, Order order) {
        double first = FAR;
        double second = FAR;
        double third = FAR;
        for (double weight : weights) {
            if (weight < third) {
                if (weight < first) {
                    third = second;
                    second = first;
                    first = weight;
                } else if (weight < second) {
                    third = second;
                    second = weight;
                } else {
                    third = weight;
                }
            }
        }
        return switch (order) {
            case REGRET_2 -> first - second;
            case REGRET_3 -> 2 * first - second - third;
            case CHEAPEST, RANDOM -> first;
        };
    }
}
