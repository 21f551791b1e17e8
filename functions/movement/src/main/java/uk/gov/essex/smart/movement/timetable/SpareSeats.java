package uk.gov.essex.smart.movement.timetable;

import java.time.LocalDate;
import java.util.Map;

/** The room left on timetabled trips, as occupancy feeds, counts and bookings tell it. */
@FunctionalInterface
public interface SpareSeats {

    /** Where nobody counts: seats for any party and one wheelchair a step-free trip. */
    SpareSeats UNCOUNTED = serviceDate -> Map.of();

    /**
     * Room by trip id on a service day. A trip that is absent has a seat for everybody and, where it is step-free, room
     * for one wheelchair, the least that the Public Service Vehicles Accessibility Regulations 2000 require of a bus.
     */
    Map<String, FreePlaces> list(LocalDate serviceDate);
}
