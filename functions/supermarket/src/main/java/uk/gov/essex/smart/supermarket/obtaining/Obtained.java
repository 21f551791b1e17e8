package uk.gov.essex.smart.supermarket.obtaining;

import java.util.Set;
import uk.gov.essex.smart.supermarket.Format;
import uk.gov.essex.smart.supermarket.Price;
import uk.gov.essex.smart.supermarket.catalogue.Distribution;
import uk.gov.essex.smart.supermarket.catalogue.Version;

/** What came of asking for a file. */
public sealed interface Obtained {

    /** It may be had now. */
    record Permitted(Version version, Distribution file) implements Obtained {}

    /** It costs something, and whoever asks has not paid for this version or no longer. */
    record Unpaid(Price price) implements Obtained {}

    /**
     * What was bought begins later.
     *
     * @param fromVersion the first that was bought
     */
    record TooEarly(int fromVersion) implements Obtained {}

    record Absent(Absence why) implements Obtained {}

    /** The version has other formats. */
    record NoFormat(Set<Format> there) implements Obtained {}
}
