package uk.gov.essex.smart.movement.timetable;

import java.time.Instant;
import java.time.LocalDate;

/** A part of a journey in one go. */
public sealed interface Leg permits Leg.Ride, Leg.Transfer, Leg.Reach {

    Instant departure();

    Instant arrival();

    /**
     * On board a timetabled trip.
     *
     * @param trip the trip's id, which with {@code serviceDate} names one run of one vehicle
     * @param boardedAt the call boarded at, counted from 0
     * @param alightedAt the call alighted at; the legs ridden are those from {@code boardedAt} and before this
     * @param route what stands on the front of the bus
     */
    record Ride(
            String trip,
            LocalDate serviceDate,
            String route,
            String agency,
            String headsign,
            Stop from,
            int boardedAt,
            Instant departure,
            Stop to,
            int alightedAt,
            Instant arrival)
            implements Leg {}

    /** A walk from stop to stop. */
    record Transfer(Stop from, Stop to, Instant departure, Instant arrival) implements Leg {}

    /** The way to the first stop or from the last one. */
    record Reach(Approach by, Stop stop, Instant departure, Instant arrival) implements Leg {}
}
