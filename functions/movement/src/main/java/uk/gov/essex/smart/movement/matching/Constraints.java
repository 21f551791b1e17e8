package uk.gov.essex.smart.movement.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The difference constraints of a plan as a graph, with the driver's breaks tried in every place. Node 0 is the day's
 * origin; an edge says {@code time[to] >= time[from] + length}. Times exist if and only if no cycle is positive.
 */
final class Constraints {

    private final Run run;
    private final Plan plan;
    private final Travel travel;
    private final List<Edge> edges = new ArrayList<>();
    private int nodes;

    private record Edge(int from, int to, double length) {}

    /** A stop of the sequence, or a break at a place ({@code visit} null), or an end of the duty (ride -1). */
    private record Item(int ride, boolean pickup, int place, Window window, double service) {}

    Constraints(Run run, Plan plan, Travel travel) {
        this.run = run;
        this.plan = plan;
        this.travel = travel;
    }

    boolean feasible(double tolerance) {
        List<Item> items = new ArrayList<>();
        items.add(new Item(-1, false, run.start(), run.shift(), 0));
        for (Visit visit : plan.visits()) {
            Ride ride = plan.ride(visit.ride());
            Stop stop = visit.pickup() ? ride.pickup() : ride.delivery();
            items.add(new Item(visit.ride(), visit.pickup(), stop.place(), stop.window(), stop.service()));
        }
        items.add(new Item(-1, false, run.end(), run.shift(), 0));
        return withBreaks(items, 0, 0, tolerance);
    }

    /** Tries the next break at every place from a position on; position 0 is before the duty's start. */
    private boolean withBreaks(List<Item> items, int next, int from, double tolerance) {
        if (next == run.breaks().size()) {
            return hasTimes(items, tolerance);
        }
        Break rest = run.breaks().get(next);
        double latest = rest.window().latest() - rest.length();
        Window window = new Window(rest.window().earliest(), latest);
        for (int at = from; at <= items.size(); at++) {
            if (!isEmpty(items, at)) {
                continue;
            }
            int before = at == 0 ? items.getFirst().place() : items.get(at - 1).place();
            int after = at == items.size() ? before : items.get(at).place();
            for (int place : new int[] {before, after}) {
                List<Item> longer = new ArrayList<>(items);
                longer.add(at, new Item(-2, false, place, window, rest.length()));
                if (withBreaks(longer, next + 1, at + 1, tolerance)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isEmpty(List<Item> items, int upTo) {
        int aboard = plan.aboard().size();
        for (int at = 0; at < upTo; at++) {
            Item item = items.get(at);
            if (item.ride() >= 0) {
                aboard += item.pickup() ? 1 : -1;
            }
        }
        return aboard == 0;
    }

    private boolean hasTimes(List<Item> items, double tolerance) {
        edges.clear();
        nodes = items.size() + 1;
        int first = -1;
        int last = -1;
        for (int at = 0; at < items.size(); at++) {
            Item item = items.get(at);
            within(at + 1, item.window());
            within(at + 1, run.shift());
            if (item.ride() == -2
                    && item.window().latest() + item.service() > run.shift().latest()) {
                edges.add(new Edge(at + 1, 0, item.service() - run.shift().latest()));
            }
            if (item.ride() == -1) {
                first = first < 0 ? at + 1 : first;
                last = at + 1;
            }
            if (at > 0) {
                edges.add(new Edge(at, at + 1, items.get(at - 1).service() + drive(items.get(at - 1), item)));
            }
            if (item.ride() >= 0 && !item.pickup()) {
                limitRide(items, at);
            }
        }
        edges.add(new Edge(last, first, -run.longestDuration()));
        return !hasPositiveCycle(tolerance);
    }

    private double drive(Item from, Item to) {
        return to.place() < 0 ? 0 : travel.time(from.place(), to.place());
    }

    private void within(int node, Window window) {
        edges.add(new Edge(0, node, window.earliest()));
        edges.add(new Edge(node, 0, -window.latest()));
    }

    private void limitRide(List<Item> items, int delivery) {
        int ride = items.get(delivery).ride();
        double longest = plan.ride(ride).longestRide();
        if (ride < plan.aboard().size()) {
            edges.add(new Edge(delivery + 1, 0, -(plan.aboard().get(ride).since() + longest)));
            return;
        }
        for (int at = 0; at < delivery; at++) {
            if (items.get(at).ride() == ride) {
                edges.add(
                        new Edge(delivery + 1, at + 1, -(longest + items.get(at).service())));
            }
        }
    }

    /** A time raised above the origin's own closes a cycle through it at once. */
    private boolean hasPositiveCycle(double tolerance) {
        double[] time = new double[nodes];
        Arrays.fill(time, 0);
        for (int round = 0; round <= nodes; round++) {
            boolean changed = false;
            for (Edge edge : edges) {
                double reached = time[edge.from()] + edge.length();
                if (reached > time[edge.to()] + tolerance) {
                    if (edge.to() == 0) {
                        return true;
                    }
                    time[edge.to()] = reached;
                    changed = true;
                }
            }
            if (!changed) {
                return false;
            }
        }
        return true;
    }
}
