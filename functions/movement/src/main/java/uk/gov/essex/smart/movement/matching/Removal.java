package uk.gov.essex.smart.movement.matching;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Chooses rides to take out: any, alike ones (Shaw 1998), those that weigh most, or a whole route. */
final class Removal {

    private static final double GREED = 4;

    private final Workspace workspace;
    private final SplittableRandom chance;
    private final double[] key;
    private final int[] planned;
    private int count;

    Removal(Workspace workspace, SplittableRandom chance) {
        this.workspace = workspace;
        this.chance = chance;
        key = new double[workspace.rides.size()];
        planned = new int[workspace.movable.length];
    }

    /** Writes the rides to remove behind those already there and returns how many there are then. */
    int choose(int[] into, int from, int most, int[] routeOf) {
        count = 0;
        for (int ride : workspace.movable) {
            if (routeOf[ride] >= 0) {
                planned[count++] = ride;
            }
        }
        int wanted = Math.min(most, count);
        switch (chance.nextInt(4)) {
            case 0 -> shuffle(wanted);
            case 1 -> alike(wanted);
            case 2 -> heaviest(wanted, routeOf);
            default -> wanted = wholeRoute(wanted, routeOf);
        }
        System.arraycopy(planned, 0, into, from, wanted);
        return from + wanted;
    }

    private void shuffle(int wanted) {
        for (int at = 0; at < wanted; at++) {
            swap(at, chance.nextInt(at, count));
        }
    }

    private void alike(int wanted) {
        if (count == 0) {
            return;
        }
        swap(0, chance.nextInt(count));
        for (int at = 1; at < wanted; at++) {
            int seed = planned[chance.nextInt(at)];
            for (int next = at; next < count; next++) {
                key[planned[next]] = distance(seed, planned[next]);
            }
            swap(at, pick(at));
        }
    }

    private double distance(int one, int other) {
        Rides rides = workspace.rides;
        Travel travel = workspace.travel;
        double places = travel.time(rides.place[2 * one], rides.place[2 * other])
                + travel.time(rides.place[2 * one + 1], rides.place[2 * other + 1]);
        double times = Math.abs(rides.earliest[2 * one] - rides.earliest[2 * other])
                + Math.abs(rides.latest[2 * one + 1] - rides.latest[2 * other + 1]);
        return places + 0.2 * times;
    }

    private void heaviest(int wanted, int[] routeOf) {
        for (int at = 0; at < count; at++) {
            key[planned[at]] = -saving(planned[at], workspace.routes.get(routeOf[planned[at]]));
        }
        for (int at = 0; at < wanted; at++) {
            swap(at, pick(at));
        }
    }

    private static double saving(int ride, Roaming route) {
        int pickup = 0;
        int delivery = 0;
        for (int at = 1; at <= route.size; at++) {
            if (route.visits[at - 1] == 2 * ride) {
                pickup = at;
            } else if (route.visits[at - 1] == 2 * ride + 1) {
                delivery = at;
            }
        }
        double all = route.legDistance[pickup - 1] + route.legDistance[pickup] + route.legDistance[delivery];
        if (delivery == pickup + 1) {
            return all - route.distance(route.place[pickup - 1], route.place[delivery + 1]);
        }
        return all
                + route.legDistance[delivery - 1]
                - route.distance(route.place[pickup - 1], route.place[pickup + 1])
                - route.distance(route.place[delivery - 1], route.place[delivery + 1]);
    }

    /** One of those with the least keys, the least most likely. */
    private int pick(int from) {
        int rank = (int) (Math.pow(chance.nextDouble(), GREED) * (count - from));
        double[] keys = new double[count - from];
        for (int at = from; at < count; at++) {
            keys[at - from] = key[planned[at]];
        }
        Arrays.sort(keys);
        double wanted = keys[rank];
        int at = from;
        while (key[planned[at]] != wanted) {
            at++;
        }
        return at;
    }

    private int wholeRoute(int wanted, int[] routeOf) {
        if (count == 0) {
            return 0;
        }
        int route = routeOf[planned[chance.nextInt(count)]];
        int found = 0;
        for (int at = 0; at < count && found < wanted; at++) {
            if (routeOf[planned[at]] == route) {
                swap(found++, at);
            }
        }
        return found;
    }

    private void swap(int one, int other) {
        int ride = planned[one];
        planned[one] = planned[other];
        planned[other] = ride;
    }
}
