package uk.gov.essex.smart.lives.workflow;

import java.util.regex.Pattern;

/** Names one decision to move a referral on, so that the same decision sent twice is taken once. */
public record MoveId(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9-]{8,64}");

    /** @throws IllegalArgumentException where it is not of the form */
    public MoveId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A move's id is 8 to 64 letters, digits and hyphens");
        }
    }
}
