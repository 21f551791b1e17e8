package uk.gov.essex.smart.localcloud.day;

import java.util.List;

/**
 * A day as it went.
 *
 * @param trips everything that was asked for: each is among the journeys or the refused, once
 * @param runs every duty, used or not; journeys name them by place
 */
record Outcome(
        Pooling pooling,
        List<Trip> trips,
        List<Journey> journeys,
        List<Trip> refused,
        List<Underway> runs,
        Buses buses) {

    Outcome {
        trips = List.copyOf(trips);
        journeys = List.copyOf(journeys);
        refused = List.copyOf(refused);
        runs = List.copyOf(runs);
    }

    List<Journey> byDuty() {
        return journeys.stream().filter(journey -> !journey.isByBus()).toList();
    }

    List<Underway> used() {
        return runs.stream().filter(Underway::hasStarted).toList();
    }
}
