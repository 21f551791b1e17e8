package uk.gov.essex.smart.places.query;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/**
 * What one row of an answer covers: an interval of UTC time, counted from 1970. A raw reading covers its own second, so
 * raw is the resolution at which no two readings of a channel share an interval.
 */
public enum Resolution {
    RAW("raw", Duration.ofSeconds(1), Duration.ofDays(31)),
    QUARTER_HOUR("15min", Duration.ofMinutes(15), Duration.ofDays(92)),
    HOUR("hour", Duration.ofHours(1), Duration.ofDays(366)),
    DAY("day", Duration.ofDays(1), Duration.ofDays(1_830));

    private final String word;
    private final long seconds;
    private final Duration longestSpan;

    Resolution(String word, Duration interval, Duration longestSpan) {
        this.word = word;
        this.seconds = interval.toSeconds();
        this.longestSpan = longestSpan;
    }

    public static Optional<Resolution> find(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }

    /** The name in the API. */
    public String word() {
        return word;
    }

    /** The interval's length. */
    public long seconds() {
        return seconds;
    }

    /** The longest time one question may span. */
    public Duration longestSpan() {
        return longestSpan;
    }

    /** The start of the interval that holds this second. */
    public long floor(long second) {
        return Math.floorDiv(second, seconds) * seconds;
    }

    /** The first start of an interval at or after this second. */
    public long ceiling(long second) {
        return Math.ceilDiv(second, seconds) * seconds;
    }
}
