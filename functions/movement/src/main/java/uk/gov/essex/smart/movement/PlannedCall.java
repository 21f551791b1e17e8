package uk.gov.essex.smart.movement;

import java.time.Instant;
import java.util.Optional;

/**
 * One thing that a run does at a place.
 *
 * @param arrival when the vehicle is there
 * @param start when boarding or alighting starts; after {@code arrival} where the vehicle waits for its window
 * @param road from where the vehicle was before
 * @param done when the driver said it was done
 */
public record PlannedCall(
        BookingId booking, Action action, Instant arrival, Instant start, Road road, Optional<Instant> done) {

    /** What is done. */
    public enum Action {
        BOARD,
        ALIGHT
    }

    public boolean isOf(BookingId other, Action what) {
        return booking.equals(other) && action == what;
    }

    public PlannedCall by(Road other) {
        return new PlannedCall(booking, action, arrival, start, other, done);
    }

    public PlannedCall doneAt(Instant instant) {
        return new PlannedCall(booking, action, arrival, start, road, Optional.of(instant));
    }
}
