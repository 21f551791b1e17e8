package uk.gov.essex.smart.movement.timetable;

import java.time.LocalDate;
import java.util.Map;

/** The room left on timetabled trips, as occupancy feeds, counts and bookings tell it. */
@FunctionalInterface
public interface SpareSeats {

    /**
     * How many seats a trip is taken to have to spare where nobody counts. Local buses in England carry about ten people
     * on average (Department for Transport, table BUS03) and the smaller single-deckers seat thirty or more.
     */
    int UNCOUNTED_SEATS = 20;

    /**
     * How many wheelchairs a step-free trip is taken to have room for where nobody counts: the least that the Public Service
     * Vehicles Accessibility Regulations 2000 require of a bus.
     */
    int UNCOUNTED_WHEELCHAIRS = 1;

    /** Where nobody counts. */
    SpareSeats UNCOUNTED = serviceDate -> Map.of();

    /** Room by trip id on a service day; a trip that is absent is not counted. */
    Map<String, FreePlaces> list(LocalDate serviceDate);
}
