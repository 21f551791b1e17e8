package uk.gov.essex.smart.movement;

import java.time.Duration;

/** A change of a request that was tried and gets an offer. */
public sealed interface Relaxation {

    /** Travel so much later. */
    record Later(Duration by) implements Relaxation {}

    /** Travel so much earlier. */
    record Earlier(Duration by) implements Relaxation {}

    /** Accept a ride so much longer. */
    record LongerRide(Duration by) implements Relaxation {}

    /** Travel in parties of at most so many. */
    record SplitParty(int riders) implements Relaxation {}

    /** Share with those the request avoids. */
    record ShareWithOthers() implements Relaxation {}
}
