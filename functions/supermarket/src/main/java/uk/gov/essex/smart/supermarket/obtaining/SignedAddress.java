package uk.gov.essex.smart.supermarket.obtaining;

import java.net.URI;
import java.time.Instant;

/**
 * Where a file is read by whoever has the address.
 *
 * @param until when it ends
 */
public record SignedAddress(URI address, Instant until) {}
