package uk.gov.essex.smart.lives;

import java.util.Optional;
import java.util.regex.Pattern;

/** A telephone number: digits, with a leading plus where it is international. */
public record Phone(String value) {

    private static final Pattern FORM = Pattern.compile("\\+?[0-9]{9,15}");

    /** @throws IllegalArgumentException where it is not of the form; the message does not quote it */
    public Phone {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A telephone number is 9 to 15 digits");
        }
    }

    public static Optional<Phone> find(String text) {
        String value = text.replace(" ", "");
        return FORM.matcher(value).matches() ? Optional.of(new Phone(value)) : Optional.empty();
    }
}
