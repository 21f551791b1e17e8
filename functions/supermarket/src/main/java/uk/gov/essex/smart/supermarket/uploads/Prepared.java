package uk.gov.essex.smart.supermarket.uploads;

import uk.gov.essex.smart.supermarket.Checksum;
import uk.gov.essex.smart.supermarket.Format;

/** A file that screening made of an upload, ready to be shelved. */
public record Prepared(Format format, long bytes, Checksum checksum) {

    /** @throws IllegalArgumentException where it has no bytes */
    public Prepared {
        if (bytes <= 0) {
            throw new IllegalArgumentException("A prepared file (" + bytes + " bytes) has bytes");
        }
    }
}
