package uk.gov.essex.smart.movement.booking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.gov.essex.smart.movement.Constraint;
import uk.gov.essex.smart.movement.Leg;
import uk.gov.essex.smart.movement.PlannedRide;
import uk.gov.essex.smart.movement.Refused;
import uk.gov.essex.smart.movement.RunPlan;
import uk.gov.essex.smart.movement.matching.Insertion;

/** Finds runs that can fetch a ride from where it starts and bring it where it ends. */
final class RoamingOffers {

    private final Planner planner;
    private final Terms terms;

    RoamingOffers(Planner planner, Terms terms) {
        this.planner = planner;
        this.terms = terms;
    }

    /**
     * A run that can carry the ride under a promise.
     *
     * @param leg the promise
     * @param rides how many rides the run had before
     */
    record Carrier(Leg.Ride leg, Planner.Planned planned, int rides) {

        /** Carbon dioxide that the ride adds. */
        int grams() {
            int gramsPerKilometre = planned.plan().vehicle().co2GramsPerKilometre();
            return (int) Math.round(planned.metres() / 1_000 * gramsPerKilometre);
        }
    }

    /** Runs that can, the lightest first. */
    List<Carrier> carriers(PlannedRide ride, List<RunPlan> runs, Instant now) {
        Board board = laid(runs, now);
        List<Carrier> carriers = new ArrayList<>();
        for (Insertion insertion : board.isEmpty() ? List.<Insertion>of() : board.rank(ride, terms.mostOffers())) {
            Wish promise = new Wish(ride.pickup(), ride.delivery())
                    .promised(board.instant(insertion.pickupAt()), board.instant(insertion.deliveryAt()), terms);
            carrier(board.laid(insertion.run()), ride.promising(promise.pickup(), promise.delivery()), now)
                    .ifPresent(carriers::add);
        }
        return carriers;
    }

    /** The lightest plan that takes the ride under the very promise it has. */
    Optional<RunPlan> place(PlannedRide ride, List<RunPlan> runs, Instant now) {
        Board board = laid(runs, now);
        return (board.isEmpty() ? Stream.<Insertion>empty() : board.rank(ride, terms.mostOffers()).stream())
                .flatMap(insertion -> planner.insert(board.laid(insertion.run()), ride, now).stream())
                .map(Planner.Planned::plan)
                .findFirst();
    }

    private Optional<Carrier> carrier(RunPlan plan, PlannedRide promised, Instant now) {
        return planner.insert(plan, promised, now)
                .map(planned -> new Carrier(
                        new Leg.Ride(
                                plan.id(),
                                plan.vehicle().id().agency(),
                                plan.vehicle().mode(),
                                plan.line(),
                                promised.from(),
                                promised.to(),
                                promised.pickup(),
                                promised.delivery()),
                        planned,
                        plan.rides().size()));
    }

    /** Why none of the runs can, and what would help. */
    Refused explain(PlannedRide ride, List<RunPlan> runs, Instant now) {
        Board board = laid(runs, now);
        return board.isEmpty() ? new Refused(Constraint.TIME, List.of()) : Explained.refused(board.explain(ride), ride);
    }

    private Board laid(List<RunPlan> runs, Instant now) {
        Board board = planner.board(now);
        runs.forEach(board::lay);
        return board;
    }
}
