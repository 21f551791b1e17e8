package uk.gov.essex.smart.movement;

import java.time.Instant;

/** When a trip is wanted. */
public sealed interface TripTime {

    /** The instant that counts. */
    Instant instant();

    /** As soon as possible after this. */
    record DepartAfter(Instant instant) implements TripTime {}

    /** By this at the latest, and not long before. */
    record ArriveBy(Instant instant) implements TripTime {}
}
