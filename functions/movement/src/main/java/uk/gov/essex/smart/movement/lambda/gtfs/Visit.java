package uk.gov.essex.smart.movement.lambda.gtfs;

import org.onebusaway.gtfs.model.Stop;
import org.onebusaway.gtfs.model.StopTime;

/**
 * A row of {@code stop_times.txt}.
 *
 * @param stop the stop's id; empty where the row names an area
 * @param arrival seconds since the service day began, or {@link #UNSET}
 * @param departure likewise
 */
record Visit(int sequence, String stop, int arrival, int departure, boolean mayBoard, boolean mayAlight) {

    static final int UNSET = -1;

    /** GTFS: no pickup or drop-off at all; 2, where one has to phone first, is no timetabled service either. */
    private static final int NONE = 1;

    private static final int BY_PHONE = 2;

    static Visit of(StopTime row) {
        int arrival = row.isArrivalTimeSet() ? row.getArrivalTime() : UNSET;
        int departure = row.isDepartureTimeSet() ? row.getDepartureTime() : UNSET;
        return new Visit(
                row.getStopSequence(),
                row.getStop() instanceof Stop stop ? stop.getId().getId() : "",
                arrival == UNSET ? departure : arrival,
                departure == UNSET ? arrival : departure,
                isOpen(row.getPickupType()),
                isOpen(row.getDropOffType()));
    }

    private static boolean isOpen(int type) {
        return type != NONE && type != BY_PHONE;
    }

    boolean isTimed() {
        return arrival != UNSET;
    }

    Visit at(int moment) {
        return new Visit(sequence, stop, moment, moment, mayBoard, mayAlight);
    }
}
