package uk.gov.essex.smart.movement.matching;

import java.util.Arrays;
import java.util.List;

/** The optimiser's plan: the routes, which ride is where, what it weighs, and one step back. */
final class Workspace {

    final Model model;
    final List<Route> routes;
    /** The route of each ride; -1 where it has none. */
    final int[] routeOf;
    /** The first {@link #openCount} are the rides without a route. */
    final int[] open;

    int openCount;
    double weight;
    private final Timing timing = new Timing();
    private final double[] weights;
    private final boolean[] leaving;
    private int[] rest = new int[64];

    private final int[] touched;
    private int touchedCount;
    private final boolean[] isTouched;
    private final int[][] savedVisits;
    private final int[] savedSize;
    private final int[] savedOpen;
    private int savedOpenCount;

    Workspace(Model model) {
        this.model = model;
        routes = model.routes(timing);
        int count = routes.size();
        weights = new double[count];
        touched = new int[count];
        isTouched = new boolean[count];
        savedVisits = new int[count][0];
        savedSize = new int[count];
        routeOf = new int[model.rides.size()];
        leaving = new boolean[routeOf.length];
        open = new int[model.movable.length];
        savedOpen = new int[open.length];
        Arrays.fill(routeOf, Rides.NONE);
        for (int route = 0; route < count; route++) {
            locate(route);
        }
        for (int ride : model.movable) {
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
            int route = touched[at];
            routes.get(route).become(savedVisits[route], savedSize[route], timing);
            locate(route);
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
        return routes.get(touched[at]);
    }

    private void touch(int route) {
        if (!isTouched[route]) {
            isTouched[route] = true;
            touched[touchedCount++] = route;
            Route now = routes.get(route);
            if (savedVisits[route].length < now.size) {
                savedVisits[route] = new int[now.visits.length];
            }
            savedSize[route] = now.size;
            System.arraycopy(now.visits, 0, savedVisits[route], 0, now.size);
        }
    }

    private void locate(int route) {
        Route now = routes.get(route);
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
        touch(route);
        Route now = routes.get(route);
        if (rest.length < now.size) {
            rest = new int[2 * now.size];
        }
        int kept = 0;
        for (int at = 0; at < now.size; at++) {
            int visit = now.visits[at];
            if (leaving[visit >> 1]) {
                routeOf[visit >> 1] = Rides.NONE;
            } else {
                rest[kept++] = visit;
            }
        }
        now.become(rest, kept, timing);
        locate(route);
    }

    /** Gives the open ride at an index to a route. The last open ride takes its index. */
    void insert(int index, int route, int pickupAfter, int deliveryAfter) {
        touch(route);
        int ride = open[index];
        open[index] = open[--openCount];
        open[openCount] = ride;
        routes.get(route).insert(ride, pickupAfter, deliveryAfter, timing);
        locate(route);
    }

    /** Makes a snapshot's visits the plan. */
    void become(int[][] visits) {
        Arrays.fill(routeOf, Rides.NONE);
        for (int route = 0; route < visits.length; route++) {
            routes.get(route).become(visits[route], visits[route].length, timing);
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
        return routes.stream()
                .map(route -> Arrays.copyOf(route.visits, route.size))
                .toArray(int[][]::new);
    }

    /** Whether every route can be kept; where travel takes short cuts, taking a ride out may break one. */
    boolean feasible() {
        for (int at = 0; at < touchedCount; at++) {
            Route route = routes.get(touched[at]);
            if (route.closed && route.size > 0) {
                return false;
            }
        }
        return true;
    }
}
