package uk.gov.essex.smart.places.query;

import uk.gov.essex.smart.places.Lamppost;

/**
 * Where the next page starts: at the reading of this post, this interval and this channel, or at the first one after.
 *
 * @param second the start of an interval
 * @param code the channel's code; 0 where the interval has not been begun
 */
public record Mark(Lamppost post, long second, int code) {}
