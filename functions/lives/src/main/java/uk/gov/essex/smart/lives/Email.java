package uk.gov.essex.smart.lives;

import java.util.Optional;
import java.util.regex.Pattern;

/** An e-mail address as far as its form can be judged: something, an at sign, a domain with a dot. */
public record Email(String value) {

    public static final int LONGEST = 254;

    private static final Pattern FORM =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]*\\.)+[A-Za-z]{2,63}");

    /** @throws IllegalArgumentException where it is not of the form; the message does not quote it */
    public Email {
        if (!fits(value)) {
            throw new IllegalArgumentException("An e-mail address has an at sign and a domain");
        }
    }

    public static Optional<Email> find(String value) {
        return fits(value) ? Optional.of(new Email(value)) : Optional.empty();
    }

    private static boolean fits(String value) {
        return value.length() <= LONGEST && FORM.matcher(value).matches();
    }
}
