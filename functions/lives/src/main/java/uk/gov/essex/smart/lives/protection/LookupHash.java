package uk.gov.essex.smart.lives.protection;

import java.util.regex.Pattern;

/** An identifier as it may stand in a key: HMAC-SHA-256 in hexadecimal, with the version of the key that made it. */
public record LookupHash(int version, String hex) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    /** @throws IllegalArgumentException where the version is not positive or the digits are not of the form */
    public LookupHash {
        if (version < 1 || !FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("A lookup hash is a version from 1 and 64 digits of 0-9 and a-f");
        }
    }
}
