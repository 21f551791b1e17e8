package uk.gov.essex.smart.supermarket.obtaining;

import uk.gov.essex.smart.supermarket.catalogue.Listing;
import uk.gov.essex.smart.supermarket.catalogue.Version;

/** What anyone sees of a version. */
public sealed interface Seen {

    record Here(Listing listing, Version version) implements Seen {}

    record Absent(Absence why) implements Seen {}
}
