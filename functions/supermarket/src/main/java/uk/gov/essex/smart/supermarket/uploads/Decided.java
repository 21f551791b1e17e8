package uk.gov.essex.smart.supermarket.uploads;

import uk.gov.essex.smart.supermarket.catalogue.Listing;
import uk.gov.essex.smart.supermarket.catalogue.Objection;

/** What came of a reviewer's decision. */
public sealed interface Decided {

    /** It is a version of its data set, which anyone finds unless it is hidden. */
    record Released(Upload upload, Listing listing) implements Decided {}

    record Rejected(Upload upload) implements Decided {}

    record Refused(Obstacle obstacle) implements Decided {}

    /** The catalogue does not take it. */
    record Objected(Objection objection) implements Decided {}
}
