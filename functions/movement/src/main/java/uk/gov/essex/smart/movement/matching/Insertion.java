package uk.gov.essex.smart.movement.matching;

/**
 * A feasible way to add a ride to a run.
 *
 * @param pickupAfter planned visits (fixed stops of a timetabled run) before the pickup
 * @param deliveryAfter planned visits (fixed stops), without the new pickup, before the delivery
 * @param extraCost marginal public cost by the run's tariff
 * @param extraWeight what insertions are ranked by: cost, ride time, emissions and fairness as weighed
 * @param pickupAt expected start of service at the pickup
 * @param deliveryAt expected start of service at the delivery
 */
public record Insertion(
        Ride ride,
        int run,
        int pickupAfter,
        int deliveryAfter,
        double extraCost,
        double extraWeight,
        double extraDistance,
        double extraTime,
        double pickupAt,
        double deliveryAt) {}
