package uk.gov.essex.smart.movement;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A stand-in that an agency made for a passenger: letters, digits and hyphens, so that neither a name with a space nor an
 * address of any kind fits. That it says nothing of the person is the agency's duty.
 */
public record PassengerId(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{3,39}");

    /** @throws IllegalArgumentException where the text is not of the form; the message does not quote it */
    public PassengerId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A passenger's stand-in is 4 to 40 letters, digits and hyphens");
        }
    }

    /** The stand-in of this text, or empty where it can be none. */
    public static Optional<PassengerId> find(String value) {
        return FORM.matcher(value).matches() ? Optional.of(new PassengerId(value)) : Optional.empty();
    }
}
