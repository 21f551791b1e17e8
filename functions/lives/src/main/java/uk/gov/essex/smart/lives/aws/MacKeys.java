package uk.gov.essex.smart.lives.aws;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import uk.gov.essex.smart.lives.protection.Codes;

/**
 * Secret keys of HMAC-SHA-256 (RFC 2104), versioned: the highest makes new codes, the others check what they made before.
 * Safe from any thread.
 */
public final class MacKeys implements Codes {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int LEAST_BYTES = 32;
    private static final char MARK = '#';

    private final SortedMap<Integer, SecretKeySpec> keys = new TreeMap<>();

    /**
     * The keys by version, from 1.
     *
     * @throws IllegalArgumentException where there is none, or one has fewer than {@value #LEAST_BYTES} bytes
     */
    public MacKeys(Map<Integer, byte[]> secrets) {
        if (secrets.isEmpty()) {
            throw new IllegalArgumentException("There must be a key");
        }
        secrets.forEach((version, secret) -> {
            if (secret.length < LEAST_BYTES) {
                throw new IllegalArgumentException("The key of version " + version + " (" + secret.length
                        + " bytes) must have at least " + LEAST_BYTES);
            }
            keys.put(version, new SecretKeySpec(secret, ALGORITHM));
        });
    }

    /** Newest first. */
    List<Integer> versions() {
        return List.copyOf(keys.keySet()).reversed();
    }

    /** The text's code under the key of the version: 64 hexadecimal digits. */
    String hex(int version, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(keys.get(version));
            return HexFormat.of().formatHex(mac.doFinal(bytes(text)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every JDK has " + ALGORITHM, missing);
        }
    }

    /** The text's code under the newest key, after that key's version. */
    @Override
    public String code(String text) {
        return keys.lastKey() + String.valueOf(MARK) + hex(keys.lastKey(), text);
    }

    @Override
    public boolean isOf(String text, String code) {
        return keys.keySet().stream()
                .filter(version -> code.startsWith(version + String.valueOf(MARK)))
                .anyMatch(version -> MessageDigest.isEqual(
                        bytes(code.substring(code.indexOf(MARK) + 1)), bytes(hex(version, text))));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
