package uk.gov.essex.smart.identity;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The organisation a key was given to, as a label such as {@code essex-highways}. The form has no room for an e-mail
 * address, a telephone number or a sentence; that it names no person is the operator's duty.
 */
public record Owner(String value) {

    /** The form in words. */
    public static final String RULE =
            "must be an organisation's label of 3 to 40 characters: lower-case words joined by"
                    + " hyphens, such as essex-highways; never a person";

    private static final Pattern FORM = Pattern.compile("(?=.{3,40}$)[a-z][a-z0-9]*(-[a-z][a-z0-9]*)*");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{4}");

    /** @throws IllegalArgumentException where the text is not of the form; the message does not quote it */
    public Owner {
        if (!fits(value)) {
            throw new IllegalArgumentException("An owner " + RULE);
        }
    }

    public static Optional<Owner> find(String value) {
        return fits(value) ? Optional.of(new Owner(value)) : Optional.empty();
    }

    private static boolean fits(String value) {
        return FORM.matcher(value).matches() && !NUMBER.matcher(value).find();
    }
}
