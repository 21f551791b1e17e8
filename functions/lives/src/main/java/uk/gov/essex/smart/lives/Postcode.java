package uk.gov.essex.smart.lives;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A postcode of the United Kingdom, upper case with one space (BS 7666). */
public record Postcode(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][A-Z]{2}");

    /** @throws IllegalArgumentException where it is not of the form; the message does not quote it */
    public Postcode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A postcode is upper case with one space");
        }
    }

    public static Optional<Postcode> find(String text) {
        String value = text.toUpperCase(Locale.ROOT);
        return FORM.matcher(value).matches() ? Optional.of(new Postcode(value)) : Optional.empty();
    }

    /** The half that names a district, such as {@code CM1}. */
    public String district() {
        return value.substring(0, value.indexOf(' '));
    }
}
