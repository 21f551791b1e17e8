package uk.gov.essex.smart.supermarket;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** SHA-256 of a file, 64 digits of 0-9 and a-f (FIPS 180-4). */
public record Checksum(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    /** @throws IllegalArgumentException where it is not of the form */
    public Checksum {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A checksum is 64 digits of 0-9 and a-f");
        }
    }

    public static Checksum of(byte[] file) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(file);
            return new Checksum(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }

    public static Optional<Checksum> find(String value) {
        return FORM.matcher(value).matches() ? Optional.of(new Checksum(value)) : Optional.empty();
    }
}
