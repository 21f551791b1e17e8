package uk.gov.essex.smart.common.http;

/**
 * Who the authorizer says is calling.
 *
 * @param key the API key's public id, or empty for an anonymous caller on a public route; never the secret
 * @param requestsPerMinute how many requests this key may make in one minute of the clock; 0 for an anonymous caller
 * @param requestsPerDay how many requests this key may make in one UTC day; 0 for an anonymous caller
 */
public record Caller(String key, int requestsPerMinute, int requestsPerDay) {

    public static final Caller ANONYMOUS = new Caller("", 0, 0);

    /** @throws IllegalArgumentException where a key comes without limits: a fault upstream must not lift them */
    public Caller {
        if (!key.isEmpty() && (requestsPerMinute < 1 || requestsPerDay < 1)) {
            throw new IllegalArgumentException("The limits (" + requestsPerMinute + " a minute, " + requestsPerDay
                    + " a day) of a caller with a key must be positive. Maybe the authorizer's context was lost");
        }
    }

    public boolean isAnonymous() {
        return key.isEmpty();
    }
}
