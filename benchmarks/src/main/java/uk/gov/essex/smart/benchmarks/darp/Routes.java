package uk.gov.essex.smart.benchmarks.darp;

import java.util.List;

/**
 * An answer to an instance: for each vehicle that leaves the depot, the nodes it visits in order, the depot itself left
 * out.
 */
public record Routes(List<List<Integer>> visits) {

    public Routes {
        visits = visits.stream()
                .filter(route -> !route.isEmpty())
                .map(List::copyOf)
                .toList();
    }

    /** The distance all vehicles travel, from the depot and back to it. */
    public double cost(Instance instance) {
        double cost = 0;
        for (List<Integer> route : visits) {
            int before = 0;
            for (int node : route) {
                cost += instance.distance(before, node);
                before = node;
            }
            cost += instance.distance(before, instance.end());
        }
        return cost;
    }
}
