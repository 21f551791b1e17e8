package uk.gov.essex.smart.benchmarks.dispatch;

import java.util.ArrayList;
import java.util.List;
import uk.gov.essex.smart.benchmarks.Latencies;
import uk.gov.essex.smart.movement.matching.Dispatch;
import uk.gov.essex.smart.movement.matching.Insertion;
import uk.gov.essex.smart.movement.matching.Plan;
import uk.gov.essex.smart.movement.matching.Ride;
import uk.gov.essex.smart.movement.matching.Run;
import uk.gov.essex.smart.movement.matching.Visit;
import uk.gov.essex.smart.movement.matching.Weights;

/** Runs that each have five rides planned, which is ten stops, and requests ranked against all of them. */
final class FullPlans {

    private static final int RIDES = 5;

    private final County county;
    private final Dispatch dispatch;

    FullPlans(long seed, int runs) {
        county = new County(seed);
        dispatch = new Dispatch(county.places(), Weights.COST);
        for (Run run : county.runs(runs)) {
            dispatch.addRun(run, plan(run));
        }
    }

    private Plan plan(Run run) {
        Dispatch alone = new Dispatch(county.places(), Weights.COST);
        alone.addRun(run);
        List<Ride> rides = new ArrayList<>();
        while (rides.size() < RIDES) {
            Ride ride = county.request(run.shift().earliest() + 3600 * (1 + 1.3 * rides.size()))
                    .ride();
            List<Insertion> insertions = alone.rank(ride, 1);
            if (!insertions.isEmpty()) {
                alone.accept(insertions.getFirst());
                rides.add(ride);
            }
        }
        List<Visit> visits = alone.visits(0);
        return Plan.of(rides, visits);
    }

    /** Ranks requests without accepting them. */
    Latencies rank(int requests) {
        Latencies latencies = new Latencies();
        for (Request request : county.requests(requests)) {
            latencies.time(() -> dispatch.rank(request.ride(), Online.OFFERS));
        }
        return latencies;
    }
}
