package uk.gov.essex.smart.lives.aws;

import java.util.List;
import java.util.Map;
import uk.gov.essex.smart.lives.desk.Lookups;
import uk.gov.essex.smart.lives.protection.LookupHash;

/**
 * Finds a person by NHS number without storing it: HMAC-SHA-256 (RFC 2104) under a secret key. There are only 10^9 NHS
 * numbers, so a plain digest would give them away. Keys are versioned: the highest makes new hashes, the others find what
 * older ones made. Safe from any thread.
 */
public final class LookupKeys implements Lookups {

    private final MacKeys keys;

    /** @throws IllegalArgumentException where there is no key or one is too short */
    public LookupKeys(Map<Integer, byte[]> secrets) {
        keys = new MacKeys(secrets);
    }

    @Override
    public LookupHash current(String identifier) {
        return hash(keys.versions().getFirst(), identifier);
    }

    @Override
    public List<LookupHash> all(String identifier) {
        return keys.versions().stream()
                .map(version -> hash(version, identifier))
                .toList();
    }

    private LookupHash hash(int version, String identifier) {
        return new LookupHash(version, keys.hex(version, identifier));
    }
}
