package uk.gov.essex.smart.movement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import uk.gov.essex.smart.common.Position;

/**
 * Where a vehicle says it is.
 *
 * @param at when it was there
 * @param duty the timetabled trip it runs, where it runs one
 * @param spare room for more riders, where somebody or something counts
 */
public record VehiclePosition(
        VehicleId vehicle, Instant at, Position position, Optional<Duty> duty, Optional<Spare> spare) {

    /**
     * A timetabled trip of one service day.
     *
     * @param trip the trip's id in its timetable
     */
    public record Duty(String trip, LocalDate day) {}

    /** Seats and wheelchair bays that nobody is in. */
    public record Spare(int seats, int wheelchairs) {

        /** @throws IllegalArgumentException where a number is negative */
        public Spare {
            if (seats < 0 || wheelchairs < 0) {
                throw new IllegalArgumentException(
                        "Spare seats (" + seats + ") and wheelchairs (" + wheelchairs + ") must not be negative");
            }
        }
    }
}
