package uk.gov.essex.smart.supermarket.trust;

import java.time.Instant;

/** What came of a report. */
public sealed interface Reported {

    /** It is kept; the same again is the same report. */
    record Taken(Report report) implements Reported {}

    /** Nobody finds a data set of this name now. */
    record Unknown() implements Reported {}

    /** The request's key was used for another report. */
    record KeyUsed() implements Reported {}

    /** The data set was reported for the same so often today that more help nobody. */
    record Enough(Instant until) implements Reported {}

    /** Too many others do something about the data set at this moment. */
    record Busy() implements Reported {}
}
