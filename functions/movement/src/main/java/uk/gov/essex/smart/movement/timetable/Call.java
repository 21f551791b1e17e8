package uk.gov.essex.smart.movement.timetable;

/**
 * A trip at a stop.
 *
 * @param stop the stop's number
 * @param arrival seconds since the service day began; may go past 24 hours
 * @param departure likewise, not before the arrival
 */
public record Call(int stop, int arrival, int departure, boolean mayBoard, boolean mayAlight) {

    /** A call where anyone may board and alight. */
    public Call(int stop, int arrival, int departure) {
        this(stop, arrival, departure, true, true);
    }

    byte permissions() {
        return (byte) ((mayBoard ? Patterns.BOARD : 0) | (mayAlight ? Patterns.ALIGHT : 0));
    }
}
