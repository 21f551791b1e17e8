package uk.gov.essex.smart.movement.booking;

import java.time.Instant;
import java.util.Optional;
import uk.gov.essex.smart.common.Attempts;
import uk.gov.essex.smart.movement.Booking;
import uk.gov.essex.smart.movement.BookingId;
import uk.gov.essex.smart.movement.BookingState;
import uk.gov.essex.smart.movement.Bookings;
import uk.gov.essex.smart.movement.Commits;
import uk.gov.essex.smart.movement.Notice;
import uk.gov.essex.smart.movement.Plans;

/** Gives bookings up and their places free. Safe from any thread. */
public final class Cancelling {

    private final Plans plans;
    private final Bookings bookings;
    private final Commits commits;
    private final Planner planner;
    private final Attempts attempts;

    /** What became of the wish to cancel. */
    public sealed interface Cancellation {

        /** The booking is cancelled: now, or before. */
        record Cancelled(Booking booking) implements Cancellation {}

        /** It has begun or ended in another way. */
        record TooLate(Booking booking) implements Cancellation {}

        /** There is none of this name. */
        record Unknown() implements Cancellation {}

        /** Others changed the same runs all the time. */
        record Busy() implements Cancellation {}
    }

    public Cancelling(Plans plans, Bookings bookings, Commits commits, Planner planner, Attempts attempts) {
        this.plans = plans;
        this.bookings = bookings;
        this.commits = commits;
        this.planner = planner;
        this.attempts = attempts;
    }

    /**
     * Cancels a booking that has not begun.
     *
     * @param owner who made the booking
     */
    public Cancellation cancel(BookingId id, String owner, Instant now) {
        return attempts.first(() -> attempt(id, owner, now)).orElseGet(Cancellation.Busy::new);
    }

    private Optional<Cancellation> attempt(BookingId id, String owner, Instant now) {
        Optional<Booking> found =
                bookings.find(id).filter(booking -> booking.owner().equals(owner));
        if (found.isEmpty()) {
            return Optional.of(new Cancellation.Unknown());
        }
        Booking booking = found.get();
        if (booking.state() == BookingState.CANCELLED) {
            return Optional.of(new Cancellation.Cancelled(booking));
        }
        if (booking.state() != BookingState.CONFIRMED) {
            return Optional.of(new Cancellation.TooLate(booking));
        }
        Draft draft = new Draft(plans, planner, now);
        draft.vacate(booking);
        Booking cancelled = booking.in(BookingState.CANCELLED);
        draft.change(cancelled, Notice.Kind.CANCELLED);
        return commits.commit(draft.change()) == Commits.Outcome.DONE
                ? Optional.of(new Cancellation.Cancelled(cancelled.withVersion(booking.version() + 1)))
                : Optional.empty();
    }
}
