package uk.gov.essex.smart.movement.matching;

import java.util.List;

/** What one run does. */
sealed interface Itinerary permits Roaming, Timetabled {

    Run run();

    /** Adds a ride; false, changing nothing, where it cannot be kept. */
    boolean insert(Timing timing, int ride, int pickupAfter, int deliveryAfter);

    void remove(Timing timing, int ride);

    List<Visit> visits();

    Schedule schedule(Timing timing);

    double weight();
}
