package uk.gov.essex.smart.movement.ledger;

import java.util.List;
import java.util.function.IntPredicate;

/**
 * What a run would have cost for some of its riders only, and what follows from that. The others' visits are left out
 * and the order stays, as in the fixed-route game of Fishburn and Pollak, "Fixed-Route Cost Allocation", American
 * Mathematical Monthly 90 (1983): a planner would hardly find a better order for those left, and need not look for one
 * for each of 2<sup>n</sup> sets of riders.
 */
final class FixedRoute {

    private final SharedRun run;
    private final int riders;
    private final List<Integer> visits;

    FixedRoute(SharedRun run) {
        this.run = run;
        riders = run.riders().size();
        visits = run.visits();
    }

    /** Pence for the riders chosen; nothing for nobody, since the vehicle then stays where it is. */
    double cost(IntPredicate chosen) {
        double pence = 0;
        int at = -1;
        for (int visit = 0; visit < visits.size(); visit++) {
            if (chosen.test(visits.get(visit))) {
                pence += run.way().pence(at, visit);
                at = visit;
            }
        }
        return at < 0 ? 0 : pence + run.way().pence(at, visits.size()) + run.standingPence();
    }

    double cost() {
        return cost(rider -> true);
    }

    /** What the run would have cost for this rider alone. */
    double alone(int rider) {
        return cost(other -> other == rider);
    }

    /** What the run would have saved without this rider. */
    double marginal(int rider) {
        return cost() - cost(other -> other != rider);
    }

    /**
     * Every rider's Shapley value: the mean, over all orders of joining, of what the rider adds to the cost. They sum to
     * {@link #cost()}.
     *
     * <p>Exact for any number of riders, in the number of visits squared times riders. A way from visit p to visit q is
     * driven when its riders A have joined and the riders M in between have not. The game of that one way gives each of A
     * (|A|-1)! |M|! / (|A|+|M|)! and takes |A|! (|M|-1)! / (|A|+|M|)! from each of M (the probability of being the one
     * who completes A before any of M, or the first of M after all of A), and the value is additive over ways. The
     * standing cost is owed as soon as anyone rides, so it falls on all alike.
     */
    double[] shapley() {
        double[] value = new double[riders];
        for (int from = -1; from < visits.size(); from++) {
            addWaysFrom(from, value);
        }
        for (int rider = 0; rider < riders; rider++) {
            value[rider] += run.standingPence() / riders;
        }
        return value;
    }

    private void addWaysFrom(int from, double[] value) {
        int mine = from < 0 ? -1 : visits.get(from);
        boolean[] passed = new boolean[riders];
        int[] between = new int[riders];
        int count = 0;
        for (int to = from + 1; to < visits.size(); to++) {
            int theirs = visits.get(to);
            if (!passed[theirs]) {
                addWay(run.way().pence(from, to), mine, theirs, between, count, value);
                passed[theirs] = true;
                between[count++] = theirs;
            }
            if (theirs == mine) {
                return;
            }
        }
        if (mine >= 0) {
            addWay(run.way().pence(from, visits.size()), mine, -1, between, count, value);
        }
    }

    /** Adds one way's game; of its ends -1 is the depot, which is nobody's. */
    private static void addWay(double pence, int mine, int theirs, int[] between, int count, double[] value) {
        boolean two = mine >= 0 && theirs >= 0 && mine != theirs;
        double each = two ? pence / ((count + 1.0) * (count + 2.0)) : pence / (count + 1.0);
        if (mine >= 0) {
            value[mine] += each;
        }
        if (theirs >= 0 && theirs != mine) {
            value[theirs] += each;
        }
        double off = (two ? 2 : 1) * each / Math.max(1, count);
        for (int i = 0; i < count; i++) {
            value[between[i]] -= off;
        }
    }
}
