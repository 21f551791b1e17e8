package uk.gov.essex.smart.movement.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.gov.essex.smart.common.Attempts;
import uk.gov.essex.smart.movement.Booking;
import uk.gov.essex.smart.movement.Bookings;
import uk.gov.essex.smart.movement.Commits;
import uk.gov.essex.smart.movement.Leg;
import uk.gov.essex.smart.movement.Notice;
import uk.gov.essex.smart.movement.PlannedCall;
import uk.gov.essex.smart.movement.PlannedRide;
import uk.gov.essex.smart.movement.Plans;
import uk.gov.essex.smart.movement.RunId;
import uk.gov.essex.smart.movement.RunPlan;
import uk.gov.essex.smart.movement.TimeWindow;

/**
 * Works a delay into a run's plan, all in one step: every call moves as the delay passes on, waits for windows take it
 * up, and a ride whose promise would break goes to another run that keeps it, or gets a later promise on this one. Safe
 * from any thread.
 */
public final class Delays {

    /** A later promise is not cut to the minute: it will not be broken twice. */
    private static final Duration SLACK = Duration.ofMinutes(5);

    private final Plans plans;
    private final Bookings bookings;
    private final Commits commits;
    private final Planner planner;
    private final Attempts attempts;
    private final Moving moving;

    public Delays(Plans plans, Bookings bookings, Commits commits, Planner planner, Terms terms, Attempts attempts) {
        this.plans = plans;
        this.bookings = bookings;
        this.commits = commits;
        this.planner = planner;
        this.attempts = attempts;
        moving = new Moving(new Nearby(plans, terms), new RoamingOffers(planner, terms));
    }

    /**
     * Notes that a run reaches its next call so much later than planned.
     *
     * @return empty where there is no such run, or it is a timetabled trip, or it changed all the time
     */
    public Optional<Mended> delay(RunId run, Duration delay, Instant now) {
        return attempts.first(() -> attempt(run, delay, now)).flatMap(mended -> mended);
    }

    private Optional<Optional<Mended>> attempt(RunId run, Duration delay, Instant now) {
        Draft draft = new Draft(plans, planner, now);
        Optional<RunPlan> found = draft.find(run).filter(plan -> !plan.isTimetabled());
        if (found.isEmpty()) {
            return Optional.of(Optional.empty());
        }
        RunPlan plan = found.get();
        Tally tally = new Tally();
        draft.change(timed(plan.readyFrom(ready(plan, now).plus(delay)), now));
        for (PlannedRide ride : plan.rides()) {
            RunPlan drawn = draft.find(run).orElseThrow();
            if (isBroken(drawn, ride)) {
                bookings.find(ride.booking())
                        .ifPresent(booking -> tally.count(ride.booking(), mend(draft, drawn, booking, ride, now)));
                draft.change(timed(draft.find(run).orElseThrow(), now));
            }
        }
        boolean done = commits.commit(draft.change()) == Commits.Outcome.DONE;
        return done ? Optional.of(Optional.of(tally.mended())) : Optional.empty();
    }

    private Moving.Fate mend(Draft draft, RunPlan plan, Booking booking, PlannedRide ride, Instant now) {
        boolean boarded = History.of(plan, now).has(ride, PlannedCall.Action.BOARD);
        if (!boarded && moving.keep(draft, booking, plan.id(), ride, now)) {
            return Moving.Fate.MOVED;
        }
        Leg.Ride leg = Moving.leg(booking, plan.id());
        PlannedRide later = ride.promising(
                widened(ride.pickup(), plan, ride, PlannedCall.Action.BOARD),
                widened(ride.delivery(), plan, ride, PlannedCall.Action.ALIGHT));
        draft.change(plan.with(
                plan.rides().stream().map(one -> one.equals(ride) ? later : one).toList(), plan.calls(), plan.home()));
        Leg.Ride promised = leg.promising(later.pickup(), later.delivery());
        draft.change(booking.promising(booking.promise().with(leg, promised)), Notice.Kind.DELAYED);
        return Moving.Fate.DELAYED;
    }

    /** When the vehicle leaves for its next call, by the plan. */
    private static Instant ready(RunPlan plan, Instant now) {
        History history = History.of(plan, now);
        return history.future().isEmpty() ? now : departure(history.future().getFirst());
    }

    private static Instant departure(PlannedCall call) {
        return call.arrival().minusMillis(Math.round(call.road().seconds() * 1_000));
    }

    /** The plan with each call as early as the one before and its window allow. */
    private static RunPlan timed(RunPlan plan, Instant now) {
        History history = History.of(plan, now);
        List<PlannedCall> calls = new ArrayList<>(history.past());
        Instant free = plan.hours().earliest();
        for (PlannedCall call : history.future()) {
            PlannedRide ride = plan.find(call.booking()).orElseThrow();
            Instant arrival = free.plusMillis(Math.round(call.road().seconds() * 1_000));
            Instant opens = window(ride, call.action()).earliest();
            Instant start = arrival.isAfter(opens) ? arrival : opens;
            calls.add(new PlannedCall(call.booking(), call.action(), arrival, start, call.road(), call.done()));
            free = start.plus(ride.boarding());
        }
        return plan.with(plan.rides(), calls, plan.home());
    }

    private static TimeWindow window(PlannedRide ride, PlannedCall.Action action) {
        return action == PlannedCall.Action.BOARD ? ride.pickup() : ride.delivery();
    }

    private static boolean isBroken(RunPlan plan, PlannedRide ride) {
        return plan.calls().stream()
                .filter(call ->
                        call.booking().equals(ride.booking()) && call.done().isEmpty())
                .anyMatch(
                        call -> call.start().isAfter(window(ride, call.action()).latest()));
    }

    private static TimeWindow widened(TimeWindow window, RunPlan plan, PlannedRide ride, PlannedCall.Action action) {
        Instant needed = plan.calls().stream()
                .filter(call -> call.isOf(ride.booking(), action))
                .map(call -> call.start().plus(SLACK))
                .findFirst()
                .orElse(window.latest());
        return needed.isAfter(window.latest()) ? new TimeWindow(window.earliest(), needed) : window;
    }
}
