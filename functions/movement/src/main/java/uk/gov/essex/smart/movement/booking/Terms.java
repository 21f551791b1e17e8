package uk.gov.essex.smart.movement.booking;

import java.time.Duration;
import uk.gov.essex.smart.movement.matching.Weights;

/**
 * What the council sets: what is promised, and what counts how much.
 *
 * @param hold how long an offer is held
 * @param longestWait after the wanted departure until the vehicle comes, or before the wanted arrival. Patient transport
 *     standards in England ask for arrival at most 45 to 60 minutes early and collection within 60
 * @param pickupBefore the promised pickup starts so long before the planned one
 * @param pickupAfter and ends so long after it
 * @param arrivalSlack the promised arrival ends so long after the planned one
 * @param boarding how long a vehicle stands for a party to board or alight
 * @param boardingOfWheelchair for each wheelchair, besides
 * @param reachMetres how far from a request runs are looked for, in a straight line from where they start
 * @param feederMetres how far a demand-responsive vehicle may feed a bus, in a straight line
 * @param mostRunsOfZone how many runs of a zone are looked at
 * @param mostOffers how many offers a request gets
 * @param leastNotice how soon a trip may start
 * @param furthestAhead how long before a trip it may be booked
 * @param weights what the plan minds
 */
public record Terms(
        Duration hold,
        Duration longestWait,
        Duration pickupBefore,
        Duration pickupAfter,
        Duration arrivalSlack,
        Duration boarding,
        Duration boardingOfWheelchair,
        double reachMetres,
        int feederMetres,
        int mostRunsOfZone,
        int mostOffers,
        Duration leastNotice,
        Duration furthestAhead,
        Weights weights,
        Fares fares) {

    /**
     * What holds where a council sets nothing else: the cost in pence; 0.2 p for each second on board, £7.20 an hour,
     * and a little for fairness. Both weights are assumptions of the platform, for a council to set.
     */
    public static final Terms USUAL = new Terms(
            Duration.ofMinutes(10),
            Duration.ofMinutes(45),
            Duration.ofMinutes(5),
            Duration.ofMinutes(10),
            Duration.ofMinutes(10),
            Duration.ofMinutes(1),
            Duration.ofMinutes(3),
            15_000,
            5_000,
            60,
            6,
            Duration.ofMinutes(5),
            Duration.ofDays(90),
            new Weights(1, 0.2, 0, 0.01),
            Fares.USUAL);
}
