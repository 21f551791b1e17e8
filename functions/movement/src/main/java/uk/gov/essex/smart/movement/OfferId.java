package uk.gov.essex.smart.movement;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An offer's name: the quote it belongs to and its number there, from 1. */
public record OfferId(Token quote, int number) {

    private static final Pattern FORM = Pattern.compile("offer-([a-z2-7]{26})-([1-9][0-9]?)");

    public String value() {
        return "offer-" + quote.value() + '-' + number;
    }

    /** The booking that accepting it makes. */
    public BookingId booking() {
        return new BookingId(quote);
    }

    /** The offer of this name, or empty where none can be named so. */
    public static Optional<OfferId> find(String value) {
        Matcher matcher = FORM.matcher(value);
        return matcher.matches()
                ? Optional.of(new OfferId(new Token(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }
}
