package uk.gov.essex.smart.movement.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.gov.essex.smart.common.Attempts;
import uk.gov.essex.smart.common.Position;
import uk.gov.essex.smart.movement.Booking;
import uk.gov.essex.smart.movement.Bookings;
import uk.gov.essex.smart.movement.Change;
import uk.gov.essex.smart.movement.Commits;
import uk.gov.essex.smart.movement.PlannedCall;
import uk.gov.essex.smart.movement.PlannedRide;
import uk.gov.essex.smart.movement.Plans;
import uk.gov.essex.smart.movement.RunId;
import uk.gov.essex.smart.movement.RunPlan;
import uk.gov.essex.smart.movement.TimeWindow;

/**
 * Moves what a broken-down run still had to do, ride by ride, each in one step with its notice: who cannot wait first.
 * Where it is interrupted, or was busy, saying the same again goes on with the rest. Safe from any thread.
 */
public final class Breakdowns {

    private static final Duration LONGEST_STAND = Duration.ofMinutes(60);

    private final Plans plans;
    private final Bookings bookings;
    private final Commits commits;
    private final Planner planner;
    private final Attempts attempts;
    private final Moving moving;

    public Breakdowns(
            Plans plans, Bookings bookings, Commits commits, Planner planner, Terms terms, Attempts attempts) {
        this.plans = plans;
        this.bookings = bookings;
        this.commits = commits;
        this.planner = planner;
        this.attempts = attempts;
        moving = new Moving(new Nearby(plans, terms), new RoamingOffers(planner, terms));
    }

    /**
     * Takes a run out of service.
     *
     * @param stranded where the vehicle stands with its riders; empty where that is where it was last
     * @return empty where there is no such run
     */
    public Optional<Mended> breakDown(RunId run, Optional<Position> stranded, Instant now) {
        return attempts.first(() -> close(run, now)).flatMap(plan -> plan).map(plan -> {
            Position place = stranded.orElseGet(() -> History.of(plan, now).position(plan));
            Tally tally = new Tally();
            unfinished(plan)
                    .forEach(ride -> tally.count(
                            ride.booking(),
                            attempts.first(() -> move(run, ride, place, now)).orElse(Moving.Fate.SETTLED)));
            return tally.mended();
        });
    }

    /** The plan as it was, now closed for more; the inner one is empty where there is no such run. */
    private Optional<Optional<RunPlan>> close(RunId run, Instant now) {
        Optional<RunPlan> plan = plans.find(run);
        if (plan.isEmpty() || plan.get().state() == RunPlan.State.BROKEN_DOWN) {
            return Optional.of(plan);
        }
        Change change = Change.at(now).with(plan.get().in(RunPlan.State.BROKEN_DOWN));
        return commits.commit(change) == Commits.Outcome.DONE ? Optional.of(plan) : Optional.empty();
    }

    private static List<PlannedRide> unfinished(RunPlan plan) {
        return plan.rides().stream()
                .filter(ride -> !isDone(plan, ride, PlannedCall.Action.ALIGHT))
                .sorted(Comparator.comparing(PlannedRide::priority)
                        .thenComparing(ride -> ride.pickup().earliest()))
                .toList();
    }

    private Optional<Moving.Fate> move(RunId run, PlannedRide ride, Position stranded, Instant now) {
        Draft draft = new Draft(plans, planner, now);
        Optional<RunPlan> plan =
                draft.find(run).filter(found -> found.find(ride.booking()).isPresent());
        Optional<Booking> booking =
                bookings.find(ride.booking()).filter(found -> !found.state().isFinal());
        if (plan.isEmpty() || booking.isEmpty()) {
            return Optional.of(Moving.Fate.SETTLED);
        }
        PlannedRide rest = isDone(plan.get(), ride, PlannedCall.Action.BOARD)
                ? ride.startingAt(stranded).promising(new TimeWindow(now, now.plus(LONGEST_STAND)), ride.delivery())
                : ride;
        Moving.Fate fate;
        if (moving.keep(draft, booking.get(), run, rest, now)) {
            fate = Moving.Fate.MOVED;
        } else if (moving.delay(draft, booking.get(), run, rest, now)) {
            fate = Moving.Fate.DELAYED;
        } else {
            Moving.withdraw(draft, booking.get());
            fate = Moving.Fate.WITHDRAWN;
        }
        return commits.commit(draft.change()) == Commits.Outcome.DONE ? Optional.of(fate) : Optional.empty();
    }

    private static boolean isDone(RunPlan plan, PlannedRide ride, PlannedCall.Action action) {
        return plan.calls().stream()
                .anyMatch(
                        call -> call.isOf(ride.booking(), action) && call.done().isPresent());
    }
}
