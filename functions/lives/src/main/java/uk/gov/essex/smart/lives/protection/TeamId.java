package uk.gov.essex.smart.lives.protection;

import java.util.Optional;
import java.util.regex.Pattern;

/** A team of the council, by a short name of its own: letters, digits and hyphens. */
public record TeamId(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    /** @throws IllegalArgumentException where the text is not of the form */
    public TeamId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A team is named by 1 to 40 of a-z, 0-9 and hyphen");
        }
    }

    /** The team of this name, or empty where it is not of the form. */
    public static Optional<TeamId> find(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new TeamId(text)) : Optional.empty();
    }
}
