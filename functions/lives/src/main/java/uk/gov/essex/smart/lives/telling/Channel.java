package uk.gov.essex.smart.lives.telling;

import java.util.Locale;

/** How a letter travels. */
public enum Channel {
    EMAIL,
    TEXT,
    POST;

    /** As template texts and settings name it, such as {@code email}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
