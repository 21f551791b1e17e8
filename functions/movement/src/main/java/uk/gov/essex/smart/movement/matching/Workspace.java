package uk.gov.essex.smart.movement.matching;

import java.util.Arrays;

/** The optimiser's plan: the routes, which ride is where, what it weighs, and one step back. */
final class Workspace {

    final Model model;
    final Route[] routes;
    /** The route of each ride; -1 where it has none. */
    final int[] routeOf;
    /** The first {@link #openCount} are the rides without a route. */
    final int[] open;

    int openCount;
    double weight;
    private final Timing timing = new Timing();
    private final double[] weights;
    private final boolean[] leaving;
    /** Whether a run carries the ride already. */
    private final boolean[] promised;

    private int[] sequence = new int[64];

    private final int[] touched;
    private int touchedCount;
    private final boolean[] isTouched;
    /** By route: what it was before the step, or a spare to change instead. */
    private final Route[] twins;

    private final int[] savedOpen;
    private int savedOpenCount;

    Workspace(Model model) {
        this.model = model;
        routes = model.routes(timing);
        twins = model.routes(timing);
        int count = routes.length;
        weights = new double[count];
        touched = new int[count];
        isTouched = new boolean[count];
        routeOf = new int[model.rides.size()];
        leaving = new boolean[routeOf.length];
        promised = new boolean[routeOf.length];
        open = new int[model.movable.length];
        savedOpen = new int[open.length];
        Arrays.fill(routeOf, Rides.NONE);
        for (int route = 0; route < count; route++) {
            locate(route);
        }
        for (int ride : model.movable) {
            promised[ride] = routeOf[ride] >= 0;
            if (routeOf[ride] < 0) {
                open[openCount++] = ride;
            }
        }
        mark();
    }

    /** Where {@link #undo} comes back to. */
    void mark() {
        for (int at = 0; at < touchedCount; at++) {
            isTouched[touched[at]] = false;
        }
        touchedCount = 0;
        savedOpenCount = openCount;
        System.arraycopy(open, 0, savedOpen, 0, openCount);
    }

    void undo() {
        for (int at = 0; at < openCount; at++) {
            routeOf[open[at]] = Rides.NONE;
        }
        for (int at = 0; at < touchedCount; at++) {
            swap(touched[at]);
            locate(touched[at]);
        }
        openCount = savedOpenCount;
        System.arraycopy(savedOpen, 0, open, 0, openCount);
        for (int at = 0; at < openCount; at++) {
            routeOf[open[at]] = Rides.NONE;
        }
        mark();
    }

    /** The routes changed since the mark. */
    int touchedCount() {
        return touchedCount;
    }

    Route touched(int at) {
        return routes[touched[at]];
    }

    private void change(int route, int length) {
        if (!isTouched[route]) {
            isTouched[route] = true;
            touched[touchedCount++] = route;
            swap(route);
        }
        routes[route].become(sequence, length, timing);
        locate(route);
    }

    private void swap(int route) {
        Route now = routes[route];
        routes[route] = twins[route];
        twins[route] = now;
    }

    private void locate(int route) {
        Route now = routes[route];
        for (int at = 0; at < now.size; at++) {
            routeOf[now.visits[at] >> 1] = route;
        }
        double before = weights[route];
        weights[route] = now.weight();
        weight += weights[route] - before;
    }

    /** Takes rides off their routes and adds them to the open ones. */
    void remove(int[] rides, int count) {
        for (int at = 0; at < count; at++) {
            leaving[rides[at]] = true;
            open[openCount++] = rides[at];
        }
        for (int at = 0; at < count; at++) {
            int route = routeOf[rides[at]];
            if (route >= 0) {
                thin(route);
            }
        }
        for (int at = 0; at < count; at++) {
            leaving[rides[at]] = false;
        }
    }

    private void thin(int route) {
        Route now = routes[route];
        reserve(now.size);
        int kept = 0;
        for (int at = 0; at < now.size; at++) {
            int visit = now.visits[at];
            if (leaving[visit >> 1]) {
                routeOf[visit >> 1] = Rides.NONE;
            } else {
                sequence[kept++] = visit;
            }
        }
        change(route, kept);
    }

    private void reserve(int length) {
        if (sequence.length < length) {
            sequence = new int[2 * length];
        }
    }

    /** Gives the open ride at an index to a route. The last open ride takes its index. */
    void insert(int index, int route, int pickupAfter, int deliveryAfter) {
        int ride = open[index];
        open[index] = open[--openCount];
        open[openCount] = ride;
        Route now = routes[route];
        reserve(now.size + 2);
        now.copyWith(ride, pickupAfter, deliveryAfter, sequence);
        change(route, now.size + 2);
    }

    /** Makes a snapshot's visits the plan. */
    void become(int[][] visits) {
        Arrays.fill(routeOf, Rides.NONE);
        for (int route = 0; route < visits.length; route++) {
            routes[route].become(visits[route], visits[route].length, timing);
            locate(route);
        }
        openCount = 0;
        for (int ride : model.movable) {
            if (routeOf[ride] < 0) {
                open[openCount++] = ride;
            }
        }
        mark();
    }

    int[][] visits() {
        return Arrays.stream(routes)
                .map(route -> Arrays.copyOf(route.visits, route.size))
                .toArray(int[][]::new);
    }

    /**
     * Whether every ride carried at first still is and every route can be kept; where travel takes short cuts, taking a
     * ride out may break one.
     */
    boolean keepsPromises() {
        for (int at = 0; at < openCount; at++) {
            if (promised[open[at]]) {
                return false;
            }
        }
        for (int at = 0; at < touchedCount; at++) {
            Route route = routes[touched[at]];
            if (route.closed && route.size > 0) {
                return false;
            }
        }
        return true;
    }
}
