package uk.gov.essex.smart.movement.booking;

import java.util.List;
import java.util.Set;
import uk.gov.essex.smart.movement.Equipment;
import uk.gov.essex.smart.movement.Leg;
import uk.gov.essex.smart.movement.Mode;
import uk.gov.essex.smart.movement.Offer;
import uk.gov.essex.smart.movement.OfferId;
import uk.gov.essex.smart.movement.Price;
import uk.gov.essex.smart.movement.TimeWindow;
import uk.gov.essex.smart.movement.TripRequest;
import uk.gov.essex.smart.movement.Why;

/**
 * A way to serve a request, before it is compared with others.
 *
 * @param because what speaks for it whatever the others are
 */
record Candidate(
        List<Leg> legs,
        TimeWindow arrival,
        Mode mode,
        int publicCostPence,
        int co2Grams,
        boolean stepFree,
        Set<Equipment> equipment,
        List<Why> because) {

    TimeWindow pickup() {
        return rides().getFirst().boarding();
    }

    List<Leg.Ride> rides() {
        return legs.stream()
                .filter(Leg.Ride.class::isInstance)
                .map(Leg.Ride.class::cast)
                .toList();
    }

    int walkMetres() {
        return legs.stream()
                .mapToInt(leg -> leg instanceof Leg.Walk walk ? walk.metres() : 0)
                .sum();
    }

    Offer offer(OfferId id, TripRequest request, Fares fares, List<Why> why) {
        return new Offer(
                id,
                legs,
                pickup(),
                arrival,
                mode,
                new Price(fares.fare(request, mode), publicCostPence),
                co2Grams,
                stepFree,
                equipment,
                why);
    }
}
