package uk.gov.essex.smart.supermarket.uploads;

import java.net.URI;
import java.time.Duration;

/**
 * Where one part of a file may be put for the next 15 minutes, by whoever has the address.
 *
 * @param number from 1
 * @param bytes that the part must have, no more and no fewer
 */
public record PartAddress(int number, long bytes, URI address) {

    /** How long an address is good for. */
    public static final Duration LIVE = Duration.ofMinutes(15);
}
