package uk.gov.essex.smart.supermarket.catalogue;

import uk.gov.essex.smart.supermarket.Checksum;
import uk.gov.essex.smart.supermarket.Format;

/**
 * One file of a version.
 *
 * @param key where it is stored; nobody outside is told
 */
public record Distribution(Format format, long bytes, Checksum checksum, String key) {

    /** @throws IllegalArgumentException where it has no bytes or no key */
    public Distribution {
        if (bytes <= 0 || key.isBlank()) {
            throw new IllegalArgumentException("A distribution (" + bytes + " bytes) has bytes and a key");
        }
    }
}
