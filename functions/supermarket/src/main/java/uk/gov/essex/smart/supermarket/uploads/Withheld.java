package uk.gov.essex.smart.supermarket.uploads;

import uk.gov.essex.smart.supermarket.Format;

/** A format in which the data are not offered. */
public record Withheld(Format format, Reason reason) {

    /** Why data are not offered in a format. */
    public enum Reason {
        /** GeoJSON of rows that are nowhere. */
        NO_PLACES,
        /** It would take more room than there is. */
        TOO_LARGE,
        TOO_SLOW,
        /** Names of columns differ in capitals only, which the format's readers do not tell apart. */
        SAME_NAMES
    }
}
