package uk.gov.essex.smart.identity;

import java.util.Optional;
import java.util.regex.Pattern;

/** An API key's public part: 80 random bits as 16 characters of base 32. It may be shown, stored and counted by. */
public record KeyId(String value) {

    /** How many random bytes an id is made of. */
    static final int BYTES = 10;

    private static final Pattern FORM = Pattern.compile("[a-z2-7]{16}");

    /** @throws IllegalArgumentException where the text is not of the form; the message does not quote it */
    public KeyId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A key id is 16 characters of a-z and 2-7");
        }
    }

    static KeyId of(byte[] random) {
        return new KeyId(Base32.encode(random));
    }

    /** The id of this form, or empty where no key can be named so. */
    public static Optional<KeyId> find(String value) {
        return FORM.matcher(value).matches() ? Optional.of(new KeyId(value)) : Optional.empty();
    }
}
