package uk.gov.essex.smart.supermarket.lambda.convert;

import java.nio.file.Path;
import uk.gov.essex.smart.supermarket.Checksum;
import uk.gov.essex.smart.supermarket.Format;
import uk.gov.essex.smart.supermarket.uploads.Withheld;

/** What became of a file in one format. */
public sealed interface Converted {

    /** It is there. Who asked for it deletes it. */
    record Made(Format format, Path file, long bytes, Checksum checksum) implements Converted {}

    /** It is not there. */
    record NotMade(Withheld withheld) implements Converted {}
}
