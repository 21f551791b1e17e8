package uk.gov.essex.smart.supermarket.uploads;

/**
 * A part that was sent.
 *
 * @param number from 1
 * @param tag the {@code ETag} that the store answered with, quotation marks and all
 */
public record SentPart(int number, String tag) {}
