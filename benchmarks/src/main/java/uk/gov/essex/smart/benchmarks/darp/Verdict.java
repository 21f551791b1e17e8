package uk.gov.essex.smart.benchmarks.darp;

import java.util.List;

/**
 * What the checker says of an answer.
 *
 * @param cost the distance of all routes, feasible or not
 * @param faults every constraint found broken, in words; none means feasible
 * @param times for each route, when it leaves the depot, when service begins at each visit and when it is back; empty
 *     for a route that has a fault
 */
public record Verdict(double cost, List<String> faults, List<List<Double>> times) {

    public Verdict {
        faults = List.copyOf(faults);
        times = times.stream().map(List::copyOf).toList();
    }

    public boolean feasible() {
        return faults.isEmpty();
    }
}
