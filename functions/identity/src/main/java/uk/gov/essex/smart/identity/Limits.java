package uk.gov.essex.smart.identity;

/**
 * How often a key may call.
 *
 * @param requestsPerMinute in one minute of the clock
 * @param requestsPerDay in one UTC day
 */
public record Limits(int requestsPerMinute, int requestsPerDay) {

    /** Half of what DynamoDB lets one item take: 500 writes a second. */
    public static final int MOST_PER_MINUTE = 30_000;

    public static final int MOST_PER_DAY = MOST_PER_MINUTE * 60 * 24;

    /** @throws IllegalArgumentException where a limit is out of bounds */
    public Limits {
        if (requestsPerMinute < 1 || requestsPerMinute > MOST_PER_MINUTE) {
            throw new IllegalArgumentException(
                    "requestsPerMinute (" + requestsPerMinute + ") must lie within 1 and " + MOST_PER_MINUTE);
        }
        if (requestsPerDay < 1 || requestsPerDay > MOST_PER_DAY) {
            throw new IllegalArgumentException(
                    "requestsPerDay (" + requestsPerDay + ") must lie within 1 and " + MOST_PER_DAY);
        }
    }
}
