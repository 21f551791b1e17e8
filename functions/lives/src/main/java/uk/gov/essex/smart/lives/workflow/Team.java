package uk.gov.essex.smart.lives.workflow;

import java.util.regex.Pattern;

/** A team of the council by its slug. */
public record Team(String slug) {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{1,39}");

    /** @throws IllegalArgumentException where it is not of the form */
    public Team {
        if (!FORM.matcher(slug).matches()) {
            throw new IllegalArgumentException("A team's slug (" + slug + ") is lower case, digits and hyphens");
        }
    }
}
