package uk.gov.essex.smart.supermarket.uploads;

/** What came of asking for a step of an upload. */
public sealed interface Stepped {

    /** The upload as it is now; the same step again leaves it so. */
    record Kept(Upload upload) implements Stepped {}

    record Refused(Obstacle obstacle) implements Stepped {}
}
