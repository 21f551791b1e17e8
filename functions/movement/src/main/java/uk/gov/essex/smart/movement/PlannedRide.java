package uk.gov.essex.smart.movement;

import java.time.Duration;
import java.util.Set;
import uk.gov.essex.smart.common.Position;

/**
 * A ride that a run has promised. The windows are hard: no later plan may leave them.
 *
 * @param stepFree whether the party must board without a step
 * @param boarding how long the vehicle stands to take the party on, and to let it off
 */
public record PlannedRide(
        BookingId booking,
        Position from,
        Position to,
        TimeWindow pickup,
        TimeWindow delivery,
        Duration longestRide,
        Duration boarding,
        Layout load,
        Set<Entitlement> entitlements,
        boolean stepFree,
        Set<Equipment> needs,
        Set<Company> company,
        Set<Company> avoids,
        Priority priority) {

    public PlannedRide {
        entitlements = Set.copyOf(entitlements);
        needs = Set.copyOf(needs);
        company = Set.copyOf(company);
        avoids = Set.copyOf(avoids);
    }

    /** The rest of the ride, for a party that stands somewhere on its way. */
    public PlannedRide startingAt(Position place) {
        return new PlannedRide(
                booking,
                place,
                to,
                pickup,
                delivery,
                longestRide,
                boarding,
                load,
                entitlements,
                stepFree,
                needs,
                company,
                avoids,
                priority);
    }

    public PlannedRide promising(TimeWindow newPickup, TimeWindow newDelivery) {
        return new PlannedRide(
                booking,
                from,
                to,
                newPickup,
                newDelivery,
                longestRide,
                boarding,
                load,
                entitlements,
                stepFree,
                needs,
                company,
                avoids,
                priority);
    }
}
