package uk.gov.essex.smart.movement.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Judges a plan by another method than the engine's: loads and company by plain loops, times by the Bellman-Ford
 * algorithm on the graph of difference constraints (Cherkassky and Goldberg 1999). It shares no code with the search
 * and is slow. Every plan that is stored should pass it. Of a timetabled run it judges needs alone: its times are given,
 * and {@link Dispatch#addRun} seats its riders anew or refuses.
 */
public final class Verifier {

    private static final double TOLERANCE = 1e-6;

    private final Travel travel;

    public Verifier(Travel travel) {
        this.travel = travel;
    }

    /** What the plan breaks; empty where some schedule keeps everything. Nothing can be said of times before order. */
    public List<Violation> check(Run run, Plan plan) {
        List<Violation> violations = new ArrayList<>();
        checkNeeds(run, plan, violations);
        if (run.isTimetabled()) {
            return violations;
        }
        checkOrder(plan, violations);
        if (violations.isEmpty()) {
            checkLoads(run, plan, violations);
            Constraints constraints = new Constraints(run, plan, travel);
            if (!plan.visits().isEmpty() && !constraints.feasible(TOLERANCE)) {
                violations.add(new Violation(Violation.Constraint.TIME, Rides.NONE));
            }
        }
        return violations;
    }

    private static void checkOrder(Plan plan, List<Violation> violations) {
        int[] seen = new int[plan.size()];
        Arrays.fill(seen, 0, plan.aboard().size(), 1);
        for (Visit visit : plan.visits()) {
            if (visit.ride() < 0 || visit.ride() >= seen.length || seen[visit.ride()]++ != (visit.pickup() ? 0 : 1)) {
                violations.add(new Violation(Violation.Constraint.ORDER, visit.ride()));
            }
        }
        for (int ride = 0; ride < seen.length; ride++) {
            if (seen[ride] < 2) {
                violations.add(new Violation(Violation.Constraint.ORDER, ride));
            }
        }
    }

    private static void checkNeeds(Run run, Plan plan, List<Violation> violations) {
        for (int ride = 0; ride < plan.size(); ride++) {
            if ((plan.ride(ride).needs() & ~run.offers()) != 0) {
                violations.add(new Violation(Violation.Constraint.NEEDS, ride));
            }
        }
    }

    private static void checkLoads(Run run, Plan plan, List<Violation> violations) {
        List<Integer> aboard = new ArrayList<>();
        for (int ride = 0; ride < plan.aboard().size(); ride++) {
            board(run, plan, aboard, ride, violations);
        }
        for (Visit visit : plan.visits()) {
            if (visit.pickup()) {
                board(run, plan, aboard, visit.ride(), violations);
            } else {
                aboard.removeIf(ride -> ride == visit.ride());
            }
        }
    }

    private static void board(Run run, Plan plan, List<Integer> aboard, int ride, List<Violation> violations) {
        for (int other : aboard) {
            if (!plan.ride(ride).goesWith(plan.ride(other))) {
                violations.add(new Violation(Violation.Constraint.COMPANY, ride));
            }
        }
        aboard.add(ride);
        boolean covered = run.layouts().stream().anyMatch(layout -> covers(layout, plan, aboard));
        if (!covered) {
            violations.add(new Violation(Violation.Constraint.CAPACITY, ride));
        }
    }

    private static boolean covers(Load layout, Plan plan, List<Integer> aboard) {
        for (int d = 0; d < layout.dimensions(); d++) {
            int sum = 0;
            for (int ride : aboard) {
                sum += plan.ride(ride).load().amount(d);
            }
            if (sum > layout.amount(d)) {
                return false;
            }
        }
        return true;
    }
}
