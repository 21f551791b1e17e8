package uk.gov.essex.smart.lives;

import java.util.Optional;
import java.util.regex.Pattern;

/** A telephone number: digits, with a leading plus where it is international. */
public record Phone(String value) {

    /** Ofcom's National Telephone Numbering Plan: 07, without 070 and 076, which are none. */
    private static final Pattern MOBILE = Pattern.compile("(\\+44|0)7[1-57-9][0-9]{8}");

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

    /** Whether it is a British mobile telephone's, which can be sent a text. */
    public boolean isMobile() {
        return MOBILE.matcher(value).matches();
    }
}
