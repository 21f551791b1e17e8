package uk.gov.essex.smart.movement.booking;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import uk.gov.essex.smart.movement.Booking;
import uk.gov.essex.smart.movement.Change;
import uk.gov.essex.smart.movement.Notice;
import uk.gov.essex.smart.movement.Plans;
import uk.gov.essex.smart.movement.RunId;
import uk.gov.essex.smart.movement.RunPlan;
import uk.gov.essex.smart.movement.Token;

/** A change in the making: each plan is read once and changed as often as needed. For one thread. */
final class Draft {

    private final Plans plans;
    private final Planner planner;
    private final Instant now;
    private final Map<RunId, RunPlan> changed = new LinkedHashMap<>();
    private final Map<RunId, RunPlan> read = new LinkedHashMap<>();
    private Change rest;

    Draft(Plans plans, Planner planner, Instant now) {
        this.plans = plans;
        this.planner = planner;
        this.now = now;
        rest = Change.at(now);
    }

    /** The plan as it stands in the draft. */
    Optional<RunPlan> find(RunId run) {
        RunPlan known = changed.getOrDefault(run, read.get(run));
        Optional<RunPlan> found = known == null ? plans.find(run) : Optional.of(known);
        found.ifPresent(plan -> read.put(run, plan));
        return found;
    }

    void change(RunPlan plan) {
        changed.put(plan.id(), plan);
    }

    /** Takes the booking off every run that it still has before it. */
    void vacate(Booking booking) {
        booking.promise().rides().forEach(ride -> vacate(booking, ride.run()));
    }

    /** Takes the booking off one run. */
    void vacate(Booking booking, RunId run) {
        find(run)
                .filter(plan -> plan.find(booking.id()).isPresent())
                .ifPresent(plan -> change(planner.without(plan, booking.id(), now)));
    }

    /** The booking as changed, and what its owner is told. */
    void change(Booking booking, Notice.Kind kind) {
        rest = rest.with(booking)
                .with(new Notice(
                        booking.id(),
                        kind,
                        now,
                        booking.promise().pickup(),
                        booking.promise().arrival()));
    }

    void tell(Booking booking, Notice.Kind kind) {
        rest = rest.with(new Notice(
                booking.id(),
                kind,
                now,
                booking.promise().pickup(),
                booking.promise().arrival()));
    }

    void use(Token quote) {
        rest = rest.using(quote);
    }

    Change change() {
        Change whole = rest;
        for (RunPlan plan : changed.values()) {
            whole = whole.with(plan);
        }
        return whole;
    }
}
