package uk.gov.essex.smart.supermarket.ledger;

import java.util.Optional;
import java.util.regex.Pattern;

/** What happened, named once for ever, so that it is posted once: lower-case words and numbers joined by hyphens. */
public record EventId(String value) {

    private static final Pattern FORM = Pattern.compile("(?=.{3,128}$)[a-z0-9]+(-[a-z0-9]+)*");

    /** @throws IllegalArgumentException where it is not of the form */
    public EventId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("An event (" + value + ") is named by words such as sale-3f2a-2");
        }
    }

    public static Optional<EventId> find(String value) {
        return FORM.matcher(value).matches() ? Optional.of(new EventId(value)) : Optional.empty();
    }
}
