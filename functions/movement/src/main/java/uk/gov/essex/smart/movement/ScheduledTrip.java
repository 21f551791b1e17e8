package uk.gov.essex.smart.movement;

import java.time.LocalDate;
import java.util.List;

/**
 * A timetabled trip of one service day, as far as a rider needs to know it.
 *
 * @param id the trip's id in its timetable; with the day it names the trip for good
 * @param line what stands on its front
 * @param calls every stop, in order
 * @param spare places that nobody is expected to take
 * @param publicCostPence what one more rider adds; almost always 0
 * @param co2GramsPerRider what one more rider adds; almost always 0
 */
public record ScheduledTrip(
        String id,
        AgencyId agency,
        String line,
        LocalDate day,
        List<ScheduledCall> calls,
        Layout spare,
        boolean stepFree,
        int publicCostPence,
        int co2GramsPerRider) {

    public ScheduledTrip {
        calls = List.copyOf(calls);
    }
}
