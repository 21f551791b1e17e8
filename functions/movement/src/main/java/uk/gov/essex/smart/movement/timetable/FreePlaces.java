package uk.gov.essex.smart.movement.timetable;

import java.util.Arrays;

/**
 * How many more people a trip has room for on each leg, a leg being the way from a call to the next.
 *
 * @param seats a number a leg
 * @param wheelchairs a number a leg
 */
public record FreePlaces(int[] seats, int[] wheelchairs) {

    public FreePlaces {
        if (seats.length != wheelchairs.length) {
            throw new IllegalArgumentException("Seats (" + seats.length + ") and wheelchairs (" + wheelchairs.length
                    + ") must be counted on the same legs");
        }
    }

    /** The same on every leg. */
    public static FreePlaces throughout(int legs, int seats, int wheelchairs) {
        int[] each = new int[legs];
        int[] bays = new int[legs];
        Arrays.fill(each, seats);
        Arrays.fill(bays, wheelchairs);
        return new FreePlaces(each, bays);
    }

    /** Whether a leg has room; a leg nobody counted has. */
    boolean fits(int leg, int wantedSeats, int wantedWheelchairs) {
        return leg >= seats.length || (seats[leg] >= wantedSeats && wheelchairs[leg] >= wantedWheelchairs);
    }

    boolean fitsThroughout(int legs, int wantedSeats, int wantedWheelchairs) {
        for (int leg = 0; leg < legs; leg++) {
            if (!fits(leg, wantedSeats, wantedWheelchairs)) {
                return false;
            }
        }
        return true;
    }
}
