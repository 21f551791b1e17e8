package uk.gov.essex.smart.movement.insight;

import java.util.ArrayList;
import java.util.List;
import uk.gov.essex.smart.movement.matching.Budget;
import uk.gov.essex.smart.movement.matching.Dispatch;
import uk.gov.essex.smart.movement.matching.Optimiser;
import uk.gov.essex.smart.movement.matching.Ride;
import uk.gov.essex.smart.movement.matching.Run;
import uk.gov.essex.smart.movement.matching.Schedule;
import uk.gov.essex.smart.movement.matching.Travel;
import uk.gov.essex.smart.movement.matching.Weights;

/**
 * Plans rides anew on other vehicles: could these school runs and this bus be served by two minibuses, and at what cost?
 * Safe from any thread.
 */
public final class WhatIf {

    /** Enough for some hundred rides to be within a few per cent of the best plan known, in seconds of computing. */
    private static final Budget BUDGET = new Budget(5, 3_000);

    private static final long SEED = 1;

    private WhatIf() {}

    /**
     * What the other vehicles would come to.
     *
     * @param unserved positions of rides that the search found no room for
     * @param runsUsed vehicles that carry anybody
     * @param kilometres driven
     * @param costPence by the tariffs, of the vehicles used
     */
    public record Answer(List<Integer> unserved, int runsUsed, double kilometres, long costPence) {

        public Answer {
            unserved = List.copyOf(unserved);
        }

        /** Whether every ride would keep its times. */
        public boolean servesAll() {
            return unserved.isEmpty();
        }
    }

    /**
     * Plans the rides on these runs alone. The same question has the same answer unless the machine is so slow that time
     * ends the search.
     *
     * @param rides with the times they have now, widened by what their riders would accept
     */
    public static Answer plan(Travel travel, Weights weights, List<Run> runs, List<Ride> rides) {
        Dispatch dispatch = new Dispatch(travel, weights);
        runs.forEach(dispatch::addRun);
        rides.forEach(dispatch::addRide);
        Optimiser.improve(dispatch, BUDGET, SEED);
        List<Integer> unserved = new ArrayList<>(dispatch.unplanned());
        double metres = 0;
        int used = 0;
        for (int run = 0; run < runs.size(); run++) {
            Schedule schedule = dispatch.schedule(run);
            metres += schedule.distance();
            used += dispatch.visits(run).isEmpty() ? 0 : 1;
        }
        return new Answer(unserved, used, metres / 1_000, Math.round(dispatch.cost()));
    }
}
