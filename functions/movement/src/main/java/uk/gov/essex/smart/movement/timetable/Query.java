package uk.gov.essex.smart.movement.timetable;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What a search is asked.
 *
 * @param access ways to stops where a first ride may begin
 * @param egress ways from stops where a last ride may end
 * @param moment when the first way may begin or, where {@code arriveBy}, when the last must have ended
 * @param seats how many people need a seat
 * @param wheelchairs how many travel in one; any at all means step-free
 * @param stepFree whether only stops and trips that a wheelchair can use will do
 * @param mostRides one more than the changes allowed; 1 to {@value #MOST_RIDES}
 * @param change the least time from leaving a ride to boarding the next, the walk between them not counted
 */
public record Query(
        List<Approach> access,
        List<Approach> egress,
        Instant moment,
        boolean arriveBy,
        int seats,
        int wheelchairs,
        boolean stepFree,
        int mostRides,
        Duration change) {

    public static final int MOST_RIDES = 8;

    public Query {
        access = List.copyOf(access);
        egress = List.copyOf(egress);
        stepFree = stepFree || wheelchairs > 0;
        if (mostRides < 1 || mostRides > MOST_RIDES || seats < 0 || wheelchairs < 0 || change.isNegative()) {
            throw new IllegalArgumentException("A query asks for 1 to " + MOST_RIDES
                    + " rides, no fewer than no seats and wheelchairs, and no negative change");
        }
    }
}
