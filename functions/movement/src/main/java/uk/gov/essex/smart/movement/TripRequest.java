package uk.gov.essex.smart.movement;

import java.time.Duration;
import java.util.Set;
import uk.gov.essex.smart.common.Position;

/**
 * One trip that a party wants. Says nothing of who they are.
 *
 * @param longestRide on board, from boarding to alighting
 * @param longestWalkMetres in all, to, from and between vehicles
 * @param entitlements why they may ride; what an agency established, not what the rider claims
 * @param needs what the vehicle must carry
 * @param company what they are to others on board
 * @param avoids whom they must not share with
 */
public record TripRequest(
        Position from,
        Position to,
        TripTime time,
        Party party,
        Duration longestRide,
        int longestWalkMetres,
        Set<Entitlement> entitlements,
        Set<Equipment> needs,
        Set<Company> company,
        Set<Company> avoids,
        Priority priority) {

    /** @throws IllegalArgumentException where the ride or the walk has no or a negative length, or nobody may ride */
    public TripRequest {
        entitlements = Set.copyOf(entitlements);
        needs = Set.copyOf(needs);
        company = Set.copyOf(company);
        avoids = Set.copyOf(avoids);
        if (!longestRide.isPositive() || longestWalkMetres < 0) {
            throw new IllegalArgumentException("The longestRide (" + longestRide + ") must be positive and the"
                    + " longestWalkMetres (" + longestWalkMetres + ") must not be negative");
        }
        if (Entitlement.admitting(entitlements).isEmpty()) {
            throw new IllegalArgumentException("A trip request must name an entitlement that admits to a vehicle");
        }
    }

    /** The way back, at a time of its own. */
    public TripRequest back(TripTime when) {
        return new TripRequest(
                to, from, when, party, longestRide, longestWalkMetres, entitlements, needs, company, avoids, priority);
    }

    /** The same trip at another time. */
    public TripRequest at(TripTime when) {
        return new TripRequest(
                from, to, when, party, longestRide, longestWalkMetres, entitlements, needs, company, avoids, priority);
    }
}
