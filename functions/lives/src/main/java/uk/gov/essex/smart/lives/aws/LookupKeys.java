package uk.gov.essex.smart.lives.aws;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import uk.gov.essex.smart.lives.protection.LookupHash;

/**
 * Finds a person by NHS number without storing it: HMAC-SHA-256 (RFC 2104) under a secret key. There are only 10^9 NHS
 * numbers, so a plain digest would give them away. Keys are versioned: the highest makes new hashes, the others find what
 * older ones made. Safe from any thread.
 */
public final class LookupKeys {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int LEAST_BYTES = 32;

    private final SortedMap<Integer, SecretKeySpec> keys = new TreeMap<>();

    /** @throws IllegalArgumentException where there is no key or one has fewer than {@value #LEAST_BYTES} bytes */
    public LookupKeys(Map<Integer, byte[]> secrets) {
        if (secrets.isEmpty()) {
            throw new IllegalArgumentException("There must be a lookup key");
        }
        secrets.forEach((version, secret) -> {
            if (secret.length < LEAST_BYTES) {
                throw new IllegalArgumentException("The lookup key of version " + version + " (" + secret.length
                        + " bytes) must have at least " + LEAST_BYTES);
            }
            keys.put(version, new SecretKeySpec(secret, ALGORITHM));
        });
    }

    /** The hash that is stored. */
    public LookupHash current(String identifier) {
        return hash(keys.lastKey(), identifier);
    }

    /** Every hash the identifier may be stored under, newest first. */
    public List<LookupHash> all(String identifier) {
        return keys.keySet().stream()
                .map(version -> hash(version, identifier))
                .toList()
                .reversed();
    }

    private LookupHash hash(int version, String identifier) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(keys.get(version));
            return new LookupHash(
                    version, HexFormat.of().formatHex(mac.doFinal(identifier.getBytes(StandardCharsets.UTF_8))));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every JDK has " + ALGORITHM, missing);
        }
    }
}
