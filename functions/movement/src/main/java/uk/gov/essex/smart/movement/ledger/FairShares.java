package uk.gov.essex.smart.movement.ledger;

import java.util.ArrayList;
import java.util.List;

/**
 * Divides the cost of a shared run among those who pay for its trips, by the Shapley value (L. S. Shapley, "A Value for
 * n-Person Games", 1953): the only division that shares the whole cost, charges nothing to a trip that adds nothing in any
 * company, charges like trips alike, and does not depend on how costs are split into parts. Where detours obey the
 * triangle inequality no share is negative.
 */
public final class FairShares {

    private FairShares() {}

    /** One entry for each rider, in their order. The shares in them sum to the run's cost, rounded to a penny once. */
    public static List<Entry> of(SharedRun run) {
        FixedRoute route = new FixedRoute(run);
        long total = Math.round(route.cost());
        long[] shares = LargestRemainder.round(total, route.shapley());
        List<Entry> entries = new ArrayList<>(shares.length);
        for (int i = 0; i < shares.length; i++) {
            Rider rider = run.riders().get(i);
            Entry.Why why = new Entry.Why(
                    Math.round(route.alone(i)),
                    Math.round(route.marginal(i)),
                    shares[i],
                    rider.farePence(),
                    total,
                    shares.length);
            long pence = shares[i] - rider.farePence();
            entries.add(new Entry(run.day(), run.run(), rider.trip(), 0, rider.payer(), run.operator(), pence, why));
        }
        return entries;
    }
}
