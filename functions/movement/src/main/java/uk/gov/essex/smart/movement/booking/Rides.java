package uk.gov.essex.smart.movement.booking;

import java.time.Duration;
import uk.gov.essex.smart.common.Position;
import uk.gov.essex.smart.movement.BookingId;
import uk.gov.essex.smart.movement.Leg;
import uk.gov.essex.smart.movement.Mode;
import uk.gov.essex.smart.movement.PlannedRide;
import uk.gov.essex.smart.movement.TripRequest;

/** Makes rides of a request. */
record Rides(BookingId booking, TripRequest request, Terms terms) {

    /** A ride from one place to another on a vehicle that comes for it. */
    PlannedRide ride(Position from, Position to, Wish wish) {
        Duration boarding = terms.boarding()
                .plus(terms.boardingOfWheelchair().multipliedBy(request.party().wheelchairs()));
        return ride(from, to, wish, boarding);
    }

    /** The ride that a leg promises. The stops of a bus have their times whoever boards. */
    PlannedRide ride(Leg.Ride leg) {
        Wish wish = new Wish(leg.boarding(), leg.alighting());
        return leg.mode() == Mode.BUS
                ? ride(leg.from(), leg.to(), wish, Duration.ZERO)
                : ride(leg.from(), leg.to(), wish);
    }

    private PlannedRide ride(Position from, Position to, Wish wish, Duration boarding) {
        return new PlannedRide(
                booking,
                from,
                to,
                wish.pickup(),
                wish.delivery(),
                request.longestRide(),
                boarding,
                request.party().load(),
                request.entitlements(),
                request.party().stepFree(),
                request.needs(),
                request.company(),
                request.avoids(),
                request.priority());
    }
}
