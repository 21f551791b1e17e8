package uk.gov.essex.smart.lives.telling;

import java.util.Locale;

/** A gap in a template's text. */
public enum Field {
    /** What the recipient is called. */
    NAME,
    /** The referral's id. */
    REFERENCE,
    /** By when something is to be expected, such as 3 December 2026. */
    DATE,
    /** Which team has the referral. */
    TEAM;

    /** As a text names it, such as {@code ((name))}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
