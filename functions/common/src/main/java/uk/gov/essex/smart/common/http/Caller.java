package uk.gov.essex.smart.common.http;

/**
 * Who the authorizer says is calling.
 *
 * @param key the API key's public id, or empty for an anonymous caller on a public route; never the secret
 * @param requestsPerMinute how many requests a minute this caller may make; 0 where no per-key limit applies
 */
public record Caller(String key, int requestsPerMinute) {

    public static final Caller ANONYMOUS = new Caller("", 0);

    public boolean isAnonymous() {
        return key.isEmpty();
    }
}
