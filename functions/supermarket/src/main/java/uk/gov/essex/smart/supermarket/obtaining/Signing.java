package uk.gov.essex.smart.supermarket.obtaining;

import java.time.Duration;
import uk.gov.essex.smart.supermarket.catalogue.Distribution;

/** Signs addresses of files for a while. The store answers to ranges there, and refuses once the address has ended. */
public interface Signing {

    /** How long an address is good for; a transfer that began goes on. */
    Duration LASTING = Duration.ofMinutes(1);

    /**
     * An address to get a file at.
     *
     * @param name what the file is called where it is saved
     */
    SignedAddress toGet(Distribution file, String name);

    /** An address to ask for a file's headers at. */
    SignedAddress toHead(Distribution file, String name);
}
