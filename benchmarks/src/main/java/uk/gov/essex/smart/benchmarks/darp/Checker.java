package uk.gov.essex.smart.benchmarks.darp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Judges routes by the text of the problem alone (Cordeau 2006, section 2), by a method of its own: plain loops for
 * pairing and load, and a graph of difference constraints for everything that concerns time. It uses no class of any
 * solver. Differences below {@value DifferenceConstraints#TOLERANCE} count as rounding.
 */
public final class Checker {

    private final Instance instance;
    private final List<String> faults = new ArrayList<>();

    private Checker(Instance instance) {
        this.instance = instance;
    }

    /** Judges an answer; every fault is told, not only the first. */
    public static Verdict check(Instance instance, Routes routes) {
        return new Checker(instance).judge(routes);
    }

    private Verdict judge(Routes routes) {
        if (!namesOnlyStops(routes)) {
            return new Verdict(Double.NaN, faults, List.of());
        }
        if (routes.visits().size() > instance.vehicles()) {
            faults.add(routes.visits().size() + " vehicles are used; there are " + instance.vehicles());
        }
        checkPairs(routes);
        List<List<Double>> times = new ArrayList<>();
        for (int vehicle = 0; vehicle < routes.visits().size(); vehicle++) {
            List<Integer> route = routes.visits().get(vehicle);
            checkLoad(vehicle, route);
            times.add(schedule(vehicle, route));
        }
        return new Verdict(routes.cost(instance), faults, times);
    }

    private boolean namesOnlyStops(Routes routes) {
        for (List<Integer> route : routes.visits()) {
            for (int node : route) {
                if (node < 1 || node >= instance.end()) {
                    faults.add("node " + node + " is neither a pickup nor a delivery");
                }
            }
        }
        return faults.isEmpty();
    }

    private void checkPairs(Routes routes) {
        int requests = instance.requests();
        int[] count = new int[instance.end()];
        int[] vehicle = new int[instance.end()];
        int[] place = new int[instance.end()];
        for (int number = 0; number < routes.visits().size(); number++) {
            List<Integer> route = routes.visits().get(number);
            for (int position = 0; position < route.size(); position++) {
                count[route.get(position)]++;
                vehicle[route.get(position)] = number;
                place[route.get(position)] = position;
            }
        }
        for (int pickup = 1; pickup <= requests; pickup++) {
            int delivery = requests + pickup;
            if (count[pickup] != 1 || count[delivery] != 1) {
                faults.add("request " + pickup + " is picked up " + count[pickup] + " times and delivered "
                        + count[delivery] + " times");
            } else if (vehicle[pickup] != vehicle[delivery]) {
                faults.add("request " + pickup + " is picked up and delivered by different vehicles");
            } else if (place[pickup] > place[delivery]) {
                faults.add("request " + pickup + " is delivered before it is picked up");
            }
        }
    }

    private void checkLoad(int vehicle, List<Integer> route) {
        int onBoard = 0;
        for (int node : route) {
            onBoard += instance.node(node).load();
            if (onBoard > instance.capacity()) {
                faults.add("vehicle " + vehicle + " carries " + onBoard + " after node " + node + "; its capacity is "
                        + instance.capacity());
            }
        }
    }

    /** Moment 0 is the zero of time, 1 the departure, then one moment a visit, and last the return. */
    private List<Double> schedule(int vehicle, List<Integer> route) {
        int[] nodes = new int[route.size() + 2];
        for (int i = 0; i < route.size(); i++) {
            nodes[i + 1] = route.get(i);
        }
        nodes[nodes.length - 1] = instance.end();
        DifferenceConstraints times = new DifferenceConstraints(nodes.length + 1);
        for (int i = 0; i < nodes.length; i++) {
            Node node = instance.node(nodes[i]);
            times.atLeast(i + 1, 0, node.earliest(), "window of node " + nodes[i]);
            times.atMost(i + 1, 0, node.latest(), "window of node " + nodes[i]);
            if (i > 0) {
                double gap = instance.node(nodes[i - 1]).service() + instance.distance(nodes[i - 1], nodes[i]);
                times.atLeast(i + 1, i, gap, "travel to node " + nodes[i]);
            }
        }
        times.atMost(nodes.length, 1, instance.longestRoute(), "longest route");
        limitRides(nodes, times);
        List<String> contradiction = times.contradiction();
        if (!contradiction.isEmpty()) {
            faults.add("vehicle " + vehicle + " cannot keep together: " + String.join(", ", contradiction));
            return List.of();
        }
        return Arrays.stream(times.times()).skip(1).boxed().toList();
    }

    private void limitRides(int[] nodes, DifferenceConstraints times) {
        int[] moment = new int[instance.nodes().size()];
        for (int i = 1; i < nodes.length - 1; i++) {
            moment[nodes[i]] = i + 1;
        }
        for (int pickup = 1; pickup <= instance.requests(); pickup++) {
            int delivery = instance.requests() + pickup;
            if (moment[pickup] > 0 && moment[delivery] > 0) {
                double most = instance.node(pickup).service() + instance.longestRide();
                times.atMost(moment[delivery], moment[pickup], most, "ride time of request " + pickup);
            }
        }
    }
}
