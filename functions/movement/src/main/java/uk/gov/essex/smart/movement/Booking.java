package uk.gov.essex.smart.movement;

import java.time.Instant;
import java.util.Optional;

/**
 * A promise that was accepted.
 *
 * @param owner the organisation whose key made it; it outlives the key
 * @param promise the offer as accepted; its legs name the runs that keep it now
 * @param booked when it was made
 * @param version how often it was written; 0 where it never was
 */
public record Booking(
        BookingId id,
        String owner,
        Optional<PassengerId> passenger,
        TripRequest request,
        Offer promise,
        BookingState state,
        Instant booked,
        long version) {

    public Booking in(BookingState newState) {
        return new Booking(id, owner, passenger, request, promise, newState, booked, version);
    }

    public Booking promising(Offer newPromise) {
        return new Booking(id, owner, passenger, request, newPromise, state, booked, version);
    }

    public Booking withVersion(long newVersion) {
        return new Booking(id, owner, passenger, request, promise, state, booked, newVersion);
    }
}
