package uk.gov.essex.smart.movement.timetable;

import java.util.List;

/**
 * One scheduled trip as a feed tells it.
 *
 * @param id unique in the timetable
 * @param route the route's number
 * @param service the service's number
 * @param headsign where it says it goes; may be empty
 * @param stepFree whether a wheelchair can ride
 * @param calls at least two, in order of time
 */
public record Trip(String id, int route, int service, String headsign, boolean stepFree, List<Call> calls) {

    public Trip {
        calls = List.copyOf(calls);
        if (calls.size() < 2) {
            throw new IllegalArgumentException("The trip " + id + " must call twice at least");
        }
        int last = Integer.MIN_VALUE;
        for (Call call : calls) {
            if (call.arrival() < last || call.departure() < call.arrival()) {
                throw new IllegalArgumentException("The trip " + id + " must not run back in time");
            }
            last = call.departure();
        }
        if (calls.getFirst().departure() < 0 || last >= Timetable.LATEST_SECOND) {
            throw new IllegalArgumentException("The trip " + id + " must start on its day and end within a week");
        }
    }
}
