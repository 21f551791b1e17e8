package uk.gov.essex.smart.movement.booking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import uk.gov.essex.smart.common.Attempts;
import uk.gov.essex.smart.movement.Booking;
import uk.gov.essex.smart.movement.BookingId;
import uk.gov.essex.smart.movement.BookingState;
import uk.gov.essex.smart.movement.Bookings;
import uk.gov.essex.smart.movement.Commits;
import uk.gov.essex.smart.movement.Notice;
import uk.gov.essex.smart.movement.PlannedCall;
import uk.gov.essex.smart.movement.Plans;
import uk.gov.essex.smart.movement.RunId;
import uk.gov.essex.smart.movement.RunPlan;

/** Takes what drivers report of their riders. Saying the same again changes nothing. Safe from any thread. */
public final class Driving {

    private final Plans plans;
    private final Bookings bookings;
    private final Commits commits;
    private final Planner planner;
    private final Attempts attempts;

    /** What a driver reports of a rider. */
    public enum Event {
        /** The vehicle stands where the party boards. */
        ARRIVED,
        BOARDED,
        ALIGHTED,
        /** The party did not come. */
        NO_SHOW
    }

    /** What became of a report. */
    public enum Outcome {
        DONE,
        UNKNOWN_RUN,
        UNKNOWN_BOOKING,
        /** It cannot be so: the party has boarded, or left, or never came. */
        OUT_OF_ORDER,
        BUSY
    }

    public Driving(Plans plans, Bookings bookings, Commits commits, Planner planner, Attempts attempts) {
        this.plans = plans;
        this.bookings = bookings;
        this.commits = commits;
        this.planner = planner;
        this.attempts = attempts;
    }

    public Outcome report(RunId run, BookingId id, Event event, Instant now) {
        return attempts.first(() -> attempt(run, id, event, now)).orElse(Outcome.BUSY);
    }

    private Optional<Outcome> attempt(RunId run, BookingId id, Event event, Instant now) {
        Draft draft = new Draft(plans, planner, now);
        Optional<RunPlan> plan = draft.find(run);
        if (plan.isEmpty()) {
            return Optional.of(Outcome.UNKNOWN_RUN);
        }
        Optional<Booking> booking = bookings.find(id).filter(found -> isOn(found, run));
        if (booking.isEmpty()) {
            return Optional.of(Outcome.UNKNOWN_BOOKING);
        }
        boolean boarded = isDone(plan.get(), id, PlannedCall.Action.BOARD);
        boolean alighted = isDone(plan.get(), id, PlannedCall.Action.ALIGHT);
        BookingState state = booking.get().state();
        return switch (event) {
            case ARRIVED -> {
                if (boarded || state.isFinal()) {
                    yield Optional.of(Outcome.OUT_OF_ORDER);
                }
                draft.tell(booking.get(), Notice.Kind.ARRIVED);
                yield committed(draft);
            }
            case BOARDED -> {
                if (boarded || state.isFinal()) {
                    yield Optional.of(boarded ? Outcome.DONE : Outcome.OUT_OF_ORDER);
                }
                draft.change(done(plan.get(), id, PlannedCall.Action.BOARD, now));
                draft.change(booking.get().in(BookingState.ON_BOARD), Notice.Kind.BOARDED);
                yield committed(draft);
            }
            case ALIGHTED -> {
                if (alighted || state.isFinal()) {
                    yield Optional.of(alighted ? Outcome.DONE : Outcome.OUT_OF_ORDER);
                }
                alight(draft, plan.get(), booking.get(), now);
                yield committed(draft);
            }
            case NO_SHOW -> {
                if (boarded || state.isFinal()) {
                    yield Optional.of(state == BookingState.NO_SHOW ? Outcome.DONE : Outcome.OUT_OF_ORDER);
                }
                draft.vacate(booking.get());
                draft.find(run).ifPresent(rest -> draft.change(rest.missing(id)));
                draft.change(booking.get().in(BookingState.NO_SHOW), Notice.Kind.NO_SHOW);
                yield committed(draft);
            }
        };
    }

    /** A party that alights had boarded, whether or not that was said. Only the last alighting ends the trip. */
    private static void alight(Draft draft, RunPlan plan, Booking booking, Instant now) {
        RunPlan boarded = done(plan, booking.id(), PlannedCall.Action.BOARD, now);
        draft.change(done(boarded, booking.id(), PlannedCall.Action.ALIGHT, now));
        boolean last = booking.promise().rides().getLast().run().equals(plan.id());
        if (last) {
            draft.change(booking.in(BookingState.COMPLETED), Notice.Kind.COMPLETED);
        } else {
            draft.change(booking.in(BookingState.ON_BOARD), Notice.Kind.BOARDED);
        }
    }

    private Optional<Outcome> committed(Draft draft) {
        return commits.commit(draft.change()) == Commits.Outcome.DONE ? Optional.of(Outcome.DONE) : Optional.empty();
    }

    private static boolean isOn(Booking booking, RunId run) {
        return booking.promise().rides().stream().anyMatch(ride -> ride.run().equals(run));
    }

    private static boolean isDone(RunPlan plan, BookingId id, PlannedCall.Action action) {
        return plan.calls().stream()
                .anyMatch(call -> call.isOf(id, action) && call.done().isPresent());
    }

    private static RunPlan done(RunPlan plan, BookingId id, PlannedCall.Action action, Instant now) {
        List<PlannedCall> calls = plan.calls().stream()
                .map(call -> call.isOf(id, action) && call.done().isEmpty() ? call.doneAt(now) : call)
                .toList();
        return plan.with(plan.rides(), calls, plan.home());
    }
}
