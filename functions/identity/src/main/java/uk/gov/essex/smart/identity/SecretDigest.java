package uk.gov.essex.smart.identity;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

/** The SHA-256 of a secret. Equality takes the same time wherever two digests differ. */
public final class SecretDigest {

    private static final int BYTES = 32;

    private final byte[] bytes;

    SecretDigest(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("A digest has " + BYTES + " bytes, not " + bytes.length);
        }
        this.bytes = bytes;
    }

    /**
     * The digest as it was stored.
     *
     * @throws IllegalArgumentException where the text is not 64 hexadecimal digits
     */
    public static SecretDigest ofHex(String hex) {
        return new SecretDigest(HexFormat.of().parseHex(hex));
    }

    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SecretDigest digest && MessageDigest.isEqual(bytes, digest.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "SecretDigest(hidden)";
    }
}
