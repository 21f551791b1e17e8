package uk.gov.essex.smart.identity;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;

/** An API key's secret part: 256 random bits. It prints as nothing, so that it cannot reach a log by accident. */
public final class Secret {

    /** How many random bytes a secret is made of. */
    static final int BYTES = 32;

    private final byte[] bytes;

    private Secret(byte[] bytes) {
        this.bytes = bytes;
    }

    static Secret of(byte[] random) {
        return new Secret(random.clone());
    }

    static Optional<Secret> parse(String text) {
        return Base32.decode(text, BYTES).map(Secret::new);
    }

    /**
     * What is stored instead of the secret. One round of SHA-256 and no salt: both slow down guessing, which 256 random
     * bits rule out already, and a slow hash would be paid on every request.
     */
    public SecretDigest digest() {
        try {
            return new SecretDigest(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Every Java platform has SHA-256", absent);
        }
    }

    String reveal() {
        return Base32.encode(bytes);
    }

    @Override
    public String toString() {
        return "Secret(hidden)";
    }
}
