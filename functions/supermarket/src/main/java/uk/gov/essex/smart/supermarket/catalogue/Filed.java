package uk.gov.essex.smart.supermarket.catalogue;

/** What came of asking for a change of the catalogue. */
public sealed interface Filed {

    /** The listing as it is now. */
    record Kept(Listing listing) implements Filed {}

    record Refused(Objection objection) implements Filed {}
}
