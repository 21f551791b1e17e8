package uk.gov.essex.smart.places.lambda;

import java.time.Instant;

/**
 * Where a message came from, as the broker knows it and no device can say.
 *
 * @param thing the post named by the topic
 */
public record Origin(String thing, Instant received) {}
