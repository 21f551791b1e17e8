package uk.gov.essex.smart.localcloud.day;

import uk.gov.essex.smart.movement.matching.Ride;

/**
 * One request of the day.
 *
 * @param asked seconds since midnight; negative where it was asked before the day
 * @param persons who count as passengers, escorts included
 * @param onFoot whether the party can walk to a bus stop and board an ordinary bus
 * @param byArrival whether the time of arrival matters, not that of leaving
 */
record Trip(
        int number,
        Agency agency,
        Ride ride,
        double asked,
        int persons,
        int wheelchairs,
        boolean onFoot,
        boolean byArrival) {

    Trip numbered(int newNumber) {
        return new Trip(newNumber, agency, ride, asked, persons, wheelchairs, onFoot, byArrival);
    }

    boolean isAskedBefore() {
        return asked < 0;
    }
}
