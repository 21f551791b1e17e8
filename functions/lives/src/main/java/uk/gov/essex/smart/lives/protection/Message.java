package uk.gov.essex.smart.lives.protection;

import java.util.regex.Pattern;

/** Something to be sent once a step is taken: its kind, and a body that may speak of the person. */
public record Message(String kind, String body) {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z-]{0,39}");

    /** @throws IllegalArgumentException where the kind is not of lower-case letters and hyphens */
    public Message {
        if (!FORM.matcher(kind).matches()) {
            throw new IllegalArgumentException("A message's kind is 1 to 40 of a-z and hyphen");
        }
    }

    /** Says nothing of the body. */
    @Override
    public String toString() {
        return "Message(" + kind + ")";
    }
}
