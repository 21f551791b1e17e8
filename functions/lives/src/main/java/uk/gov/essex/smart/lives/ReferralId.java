package uk.gov.essex.smart.lives;

import java.util.Optional;
import java.util.regex.Pattern;

/** A surrogate that says nothing of the person: 26 characters of base 32. */
public record ReferralId(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z2-7]{26}");

    /** @throws IllegalArgumentException where it is not of the form */
    public ReferralId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A referral's id is 26 characters of a-z and 2-7");
        }
    }

    public static Optional<ReferralId> find(String value) {
        return FORM.matcher(value).matches() ? Optional.of(new ReferralId(value)) : Optional.empty();
    }
}
