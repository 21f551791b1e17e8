package uk.gov.essex.smart.movement;

import java.util.List;

/** The timetable. Implementations are safe from any thread. */
public interface ScheduledTrips {

    /** A timetable without a trip. */
    ScheduledTrips NONE = (query, most) -> List.of();

    /**
     * Journeys on trips with the room asked for, none worse than another in every respect, the earliest arrival first
     * (or, for an arrival wanted by a time, the latest departure first); none where there is no way.
     */
    List<ScheduledJourney> journeys(ScheduledQuery query, int most);
}
