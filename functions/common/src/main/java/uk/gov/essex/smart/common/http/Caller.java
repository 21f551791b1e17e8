package uk.gov.essex.smart.common.http;

import java.util.Set;

/**
 * Who the authorizer says is calling.
 *
 * @param key the API key's public id, or empty for an anonymous caller on a public route; never the secret. Limits are
 *     counted by it
 * @param owner the organisation the key was given to, the same when the key is rotated; what is kept for a caller is kept
 *     under it. Empty for an anonymous caller
 * @param scopes what the key may do
 * @param requestsPerMinute how many requests this key may make in one minute of the clock; 0 for an anonymous caller
 * @param requestsPerDay how many requests this key may make in one UTC day; 0 for an anonymous caller
 */
public record Caller(String key, String owner, Set<String> scopes, int requestsPerMinute, int requestsPerDay) {

    public static final Caller ANONYMOUS = new Caller("", "", Set.of(), 0, 0);

    /** @throws IllegalArgumentException where a key comes without limits or owner: a fault upstream must not lift them */
    public Caller {
        scopes = Set.copyOf(scopes);
        if (!key.isEmpty() && (requestsPerMinute < 1 || requestsPerDay < 1)) {
            throw new IllegalArgumentException("The limits (" + requestsPerMinute + " a minute, " + requestsPerDay
                    + " a day) of a caller with a key must be positive. Maybe the authorizer's context was lost");
        }
        if (key.isEmpty() != owner.isEmpty()) {
            throw new IllegalArgumentException(
                    "A caller with a key must have an owner, and one without must have none");
        }
    }

    /** A key that is its own owner, with no scope to be asked for. */
    public Caller(String key, int requestsPerMinute, int requestsPerDay) {
        this(key, key, Set.of(), requestsPerMinute, requestsPerDay);
    }

    public boolean isAnonymous() {
        return key.isEmpty();
    }

    public boolean may(String scope) {
        return scopes.contains(scope);
    }
}
