package uk.gov.essex.smart.lives.telling;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import uk.gov.essex.smart.lives.Line;

/**
 * One thing to send to one recipient.
 *
 * @param reference the id of the waiting message it comes from, by which a repeat is known
 * @param personalisation what fills the template's fields
 */
public record Letter(String reference, Template template, Recipient recipient, Map<Field, Line> personalisation) {

    /** The longest reference. */
    public static final int LONGEST_REFERENCE = 200;

    /** @throws IllegalArgumentException where the template does not go by that channel or other fields are filled */
    public Letter {
        personalisation = Collections.unmodifiableMap(new EnumMap<>(personalisation));
        if (reference.isBlank() || reference.length() > LONGEST_REFERENCE) {
            throw new IllegalArgumentException(
                    "A letter's reference is 1 to " + LONGEST_REFERENCE + " characters, not " + reference.length());
        }
        if (!template.channels().contains(recipient.channel())) {
            throw new IllegalArgumentException(template + " cannot go by " + recipient.channel());
        }
        if (!template.fields().equals(personalisation.keySet())) {
            throw new IllegalArgumentException(
                    template + " is filled by " + template.fields() + ", not by " + personalisation.keySet());
        }
    }

    /** Says nothing of the recipient and of what is filled in. */
    @Override
    public String toString() {
        return "Letter(" + template + ", " + recipient.channel() + ")";
    }
}
