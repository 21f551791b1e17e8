package uk.gov.essex.smart.supermarket.uploads;

import uk.gov.essex.smart.supermarket.catalogue.Objection;

/** What came of asking to send a file. */
public sealed interface Opened {

    /**
     * The upload as it is now.
     *
     * @param anew whether it was opened by this very request
     */
    record Kept(Upload upload, boolean anew) implements Opened {}

    /** The request was made before, of another file. */
    record KeyUsed() implements Opened {}

    /** The data set takes no files from this publisher. */
    record Objected(Objection objection) implements Opened {}
}
