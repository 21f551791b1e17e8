package uk.gov.essex.smart.movement;

import java.time.Instant;

/**
 * Something that whoever booked must be told; it is stored in the same step as what it tells of.
 *
 * @param pickup as promised from now on
 * @param arrival as promised from now on
 */
public record Notice(BookingId booking, Kind kind, Instant at, TimeWindow pickup, TimeWindow arrival) {

    /** What happened. */
    public enum Kind {
        CONFIRMED,
        /** The promise stands; another vehicle keeps it. */
        MOVED,
        /** The promise could not stand; a later one took its place. */
        DELAYED,
        CANCELLED,
        REPLACED,
        /** The vehicle stands where the party boards. */
        ARRIVED,
        BOARDED,
        COMPLETED,
        NO_SHOW,
        WITHDRAWN
    }
}
