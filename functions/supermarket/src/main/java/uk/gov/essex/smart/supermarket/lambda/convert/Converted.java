package uk.gov.essex.smart.supermarket.lambda.convert;

import java.nio.file.Path;
import uk.gov.essex.smart.supermarket.Checksum;
import uk.gov.essex.smart.supermarket.Format;

/** What became of a file in one format. */
public sealed interface Converted {

    /** It is there. Who asked for it deletes it. */
    record Made(Format format, Path file, long bytes, Checksum checksum) implements Converted {}

    /** The data are not offered in the format. */
    record Withheld(Format format, Reason reason) implements Converted {}

    /** Why data are not offered in a format. */
    enum Reason {
        /** GeoJSON of rows that are nowhere. */
        NO_PLACES,
        /** It would take more room than there is. */
        TOO_LARGE,
        TOO_SLOW,
        /** Names of columns differ in capitals only, which the format's readers do not tell apart. */
        SAME_NAMES
    }
}
