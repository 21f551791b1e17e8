package uk.gov.essex.smart.movement;

import java.time.LocalDate;
import java.util.List;

/**
 * A driver with a vehicle on one service day.
 *
 * @param day the service day, which may run past midnight
 * @param hours from leaving the depot to being back at it
 */
public record Shift(VehicleId vehicle, LocalDate day, TimeWindow hours, List<RestBreak> breaks) {

    public Shift {
        breaks = List.copyOf(breaks);
    }
}
