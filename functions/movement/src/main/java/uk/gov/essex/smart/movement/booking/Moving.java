package uk.gov.essex.smart.movement.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import uk.gov.essex.smart.movement.Booking;
import uk.gov.essex.smart.movement.BookingState;
import uk.gov.essex.smart.movement.Leg;
import uk.gov.essex.smart.movement.Notice;
import uk.gov.essex.smart.movement.PlannedRide;
import uk.gov.essex.smart.movement.RunId;
import uk.gov.essex.smart.movement.RunPlan;
import uk.gov.essex.smart.movement.TimeWindow;

/** Finds another run for a ride that its own cannot keep. */
final class Moving {

    /** How much later than promised a ride may still be offered. */
    private static final Duration MOST_DELAY = Duration.ofMinutes(60);

    private final Nearby nearby;
    private final RoamingOffers roaming;

    /** What became of a ride. */
    enum Fate {
        MOVED,
        DELAYED,
        WITHDRAWN,
        /** It needed nothing any more. */
        SETTLED
    }

    Moving(Nearby nearby, RoamingOffers roaming) {
        this.nearby = nearby;
        this.roaming = roaming;
    }

    /** Draws the ride on another run that keeps the promise; false, and nothing drawn, where none does. */
    boolean keep(Draft draft, Booking booking, RunId from, PlannedRide ride, Instant now) {
        if (ride.delivery().latest().isBefore(now)) {
            return false;
        }
        Optional<RunPlan> plan = roaming.place(ride, runs(ride, from), now);
        plan.ifPresent(found -> draw(draft, booking, from, leg(booking, from).on(found), found, Notice.Kind.MOVED));
        return plan.isPresent();
    }

    /** Draws the ride on another run under a later promise; false where none can, or where a connection would be missed. */
    boolean delay(Draft draft, Booking booking, RunId from, PlannedRide ride, Instant now) {
        if (booking.promise().rides().size() > 1) {
            return false;
        }
        PlannedRide later = ride.promising(later(ride.pickup(), now), later(ride.delivery(), now));
        Optional<RoamingOffers.Carrier> carrier =
                roaming.carriers(later, runs(later, from), now).stream().findFirst();
        carrier.ifPresent(
                found -> draw(draft, booking, from, found.leg(), found.planned().plan(), Notice.Kind.DELAYED));
        return carrier.isPresent();
    }

    /** Draws that nothing can keep the promise. */
    static void withdraw(Draft draft, Booking booking) {
        draft.vacate(booking);
        draft.change(booking.in(BookingState.WITHDRAWN), Notice.Kind.WITHDRAWN);
    }

    private static void draw(Draft draft, Booking booking, RunId from, Leg.Ride leg, RunPlan plan, Notice.Kind kind) {
        draft.vacate(booking, from);
        draft.change(plan);
        draft.change(
                booking.in(BookingState.CONFIRMED).promising(booking.promise().with(leg(booking, from), leg)), kind);
    }

    static Leg.Ride leg(Booking booking, RunId run) {
        return booking.promise().rides().stream()
                .filter(ride -> ride.run().equals(run))
                .findFirst()
                .orElseThrow();
    }

    private List<RunPlan> runs(PlannedRide ride, RunId from) {
        return nearby.find(ride).runs().stream()
                .filter(plan -> !plan.id().equals(from))
                .toList();
    }

    private static TimeWindow later(TimeWindow window, Instant now) {
        Instant earliest = window.earliest().isAfter(now) ? window.earliest() : now;
        Instant latest = window.latest().isAfter(now) ? window.latest() : now;
        return new TimeWindow(earliest, latest.plus(MOST_DELAY));
    }
}
