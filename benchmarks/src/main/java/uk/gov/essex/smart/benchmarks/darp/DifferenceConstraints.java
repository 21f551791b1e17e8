package uk.gov.essex.smart.benchmarks.darp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * A system of constraints "this moment is at most so much after that one", solved by Bellman and Ford: it has a solution
 * exactly when its graph has no negative cycle, and the constraints on such a cycle contradict each other.
 */
final class DifferenceConstraints {

    /** Differences smaller than this, in the instance's unit of time, are rounding. */
    static final double TOLERANCE = 1e-6;

    private record Constraint(int moment, int reference, double most, String meaning) {}

    private final List<Constraint> constraints = new ArrayList<>();
    private final double[] time;
    private final Constraint[] binding;

    /** @param moments how many there are; moment 0 is the zero of time */
    DifferenceConstraints(int moments) {
        time = new double[moments];
        binding = new Constraint[moments];
    }

    /** Demands {@code time(moment) - time(reference) <= most}. */
    void atMost(int moment, int reference, double most, String meaning) {
        constraints.add(new Constraint(moment, reference, most, meaning));
    }

    /** Demands {@code time(after) - time(before) >= least}. */
    void atLeast(int after, int before, double least, String meaning) {
        atMost(before, after, -least, meaning);
    }

    /** What contradicts itself, by the meanings of the constraints involved; empty when the system has a solution. */
    List<String> contradiction() {
        Arrays.fill(time, 0);
        int changed = -1;
        for (int pass = 0; pass <= time.length; pass++) {
            changed = relax();
            if (changed < 0) {
                return List.of();
            }
        }
        return cycle(changed);
    }

    /** A time for every moment, counted from moment 0; meaningful after {@link #contradiction} found none. */
    double[] times() {
        return Arrays.stream(time).map(moment -> moment - time[0]).toArray();
    }

    private int relax() {
        int changed = -1;
        for (Constraint constraint : constraints) {
            double bound = time[constraint.reference()] + constraint.most();
            if (time[constraint.moment()] > bound + TOLERANCE) {
                time[constraint.moment()] = bound;
                binding[constraint.moment()] = constraint;
                changed = constraint.moment();
            }
        }
        return changed;
    }

    private List<String> cycle(int changed) {
        int moment = changed;
        for (int step = 0; step < time.length; step++) {
            moment = binding[moment].reference();
        }
        LinkedHashSet<String> meanings = new LinkedHashSet<>();
        int first = moment;
        do {
            meanings.add(binding[moment].meaning());
            moment = binding[moment].reference();
        } while (moment != first);
        return List.copyOf(meanings);
    }
}
