package uk.gov.essex.smart.movement.matching;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Chooses rides to take out: any; alike ones (Shaw 1998); those that weigh most; strings of neighbours from routes close
 * together (Christiaens and Vanden Berghe 2020); a whole route.
 */
final class Removal {

    private static final double GREED = 4;

    private final Workspace workspace;
    private final SplittableRandom chance;
    private final Relatedness relatedness;
    private final int[] movable;
    private final int[] indexOf;
    private final boolean[] isChosen;
    private final double[] key;
    /** The first {@link #count} are chosen. */
    final int[] chosen;

    int count;
    private int wanted;

    Removal(Workspace workspace, SplittableRandom chance) {
        this.workspace = workspace;
        this.chance = chance;
        movable = workspace.model.movable;
        relatedness = new Relatedness(workspace.model);
        indexOf = new int[workspace.routeOf.length];
        for (int at = 0; at < movable.length; at++) {
            indexOf[movable[at]] = at;
        }
        isChosen = new boolean[indexOf.length];
        key = new double[movable.length];
        chosen = new int[movable.length];
    }

    /** How many ways there are. */
    static final int WAYS = 5;

    /** Chooses about {@code most} of the rides that have a route, in one of the ways. */
    void choose(int most, int way) {
        count = 0;
        wanted = Math.min(most, movable.length - workspace.openCount);
        if (wanted > 0) {
            switch (way) {
                case 0 -> any();
                case 1 -> alike();
                case 2 -> heaviest();
                case 3 -> strings();
                default -> wholeRoute();
            }
        }
        for (int at = 0; at < count; at++) {
            isChosen[chosen[at]] = false;
        }
    }

    private boolean take(int ride) {
        if (isChosen[ride] || workspace.routeOf[ride] < 0) {
            return false;
        }
        isChosen[ride] = true;
        chosen[count++] = ride;
        return true;
    }

    private int seed() {
        int ride = movable[chance.nextInt(movable.length)];
        while (workspace.routeOf[ride] < 0) {
            ride = movable[chance.nextInt(movable.length)];
        }
        return ride;
    }

    private void any() {
        while (count < wanted) {
            take(seed());
        }
    }

    private void alike() {
        take(seed());
        while (count < wanted) {
            int[] near = relatedness.alike[indexOf[chosen[chance.nextInt(count)]]];
            int at = (int) (Math.pow(chance.nextDouble(), GREED) * near.length);
            while (at < near.length && !take(near[at])) {
                at++;
            }
            if (at == near.length) {
                take(seed());
            }
        }
    }

    private void heaviest() {
        for (int at = 0; at < movable.length; at++) {
            int ride = movable[at];
            int route = workspace.routeOf[ride];
            key[at] = route < 0
                    ? Double.NEGATIVE_INFINITY
                    : saving(ride, workspace.routes[route]) * (0.5 + chance.nextDouble());
        }
        double[] sorted = key.clone();
        Arrays.sort(sorted);
        double least = sorted[movable.length - wanted];
        for (int at = 0; at < movable.length && count < wanted; at++) {
            if (key[at] >= least) {
                take(movable[at]);
            }
        }
    }

    private static double saving(int ride, Route route) {
        int pickup = 1;
        while (route.visits[pickup - 1] != 2 * ride) {
            pickup++;
        }
        int delivery = pickup + 1;
        while (route.visits[delivery - 1] != 2 * ride + 1) {
            delivery++;
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

    private void strings() {
        int seed = seed();
        int[] near = relatedness.alike[indexOf[seed]];
        int longest = chance.nextInt(1, Math.max(2, wanted));
        string(workspace.routeOf[seed], seed, longest);
        for (int at = 0; at < near.length && count < wanted; at++) {
            if (!isChosen[near[at]] && workspace.routeOf[near[at]] >= 0 && chance.nextInt(4) > 0) {
                string(workspace.routeOf[near[at]], near[at], longest);
            }
        }
    }

    /** Takes rides picked up or delivered around a ride in its route. */
    private void string(int number, int ride, int longest) {
        Route route = workspace.routes[number];
        int at = 0;
        while (route.visits[at] >> 1 != ride) {
            at++;
        }
        take(ride);
        int first = Math.max(0, at - chance.nextInt(longest + 1));
        int taken = 1;
        for (int next = first; next < route.size && taken < longest && count < wanted; next++) {
            int other = route.visits[next] >> 1;
            boolean moves = movable[indexOf[other]] == other;
            taken += moves && take(other) ? 1 : 0;
        }
    }

    private void wholeRoute() {
        Route route = workspace.routes[workspace.routeOf[seed()]];
        int first = chance.nextInt(route.size);
        for (int step = 0; step < route.size && count < wanted; step++) {
            int ride = route.visits[(first + step) % route.size] >> 1;
            if (movable[indexOf[ride]] == ride) {
                take(ride);
            }
        }
    }
}
