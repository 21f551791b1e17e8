package uk.gov.essex.smart.movement.timetable;

import java.time.Instant;

/**
 * A way between a place and a stop that no timetable has: from the place to the stop where it begins a journey, from the
 * stop to the place where it ends one.
 *
 * @param stop the stop's number
 * @param earliest not to be begun before
 * @param latest not to be begun after
 * @param seconds how long it takes
 * @param walkMetres how much of it is walked
 * @param costPence its marginal public cost
 * @param reference what {@code Approaches} calls it, such as an offer's id; empty for a walk
 */
public record Approach(
        int stop,
        Kind kind,
        Instant earliest,
        Instant latest,
        int seconds,
        int walkMetres,
        int costPence,
        String reference) {

    /** How the way is made. */
    public enum Kind {
        WALK,
        DEMAND_RESPONSIVE
    }

    public Approach {
        if (seconds < 0 || walkMetres < 0 || costPence < 0 || latest.isBefore(earliest)) {
            throw new IllegalArgumentException(
                    "An approach takes no less than no time, way and cost, and its latest begin is not before its"
                            + " earliest");
        }
    }

    /** A walk, which may begin at any time. */
    public static Approach walk(int stop, int seconds, int metres) {
        return new Approach(stop, Kind.WALK, Instant.MIN, Instant.MAX, seconds, metres, 0, "");
    }
}
