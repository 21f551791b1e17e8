package uk.gov.essex.smart.lives.workflow;

import java.util.regex.Pattern;

/** A part of the county by its slug. */
public record Area(String slug) {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{1,39}");

    /** @throws IllegalArgumentException where it is not of the form */
    public Area {
        if (!FORM.matcher(slug).matches()) {
            throw new IllegalArgumentException("An area's slug (" + slug + ") is lower case, digits and hyphens");
        }
    }
}
