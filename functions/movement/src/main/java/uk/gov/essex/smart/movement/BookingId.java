package uk.gov.essex.smart.movement;

import java.util.Optional;

/** A booking's name; the token is that of the quote it was made from, so one quote becomes one booking at most. */
public record BookingId(Token token) {

    private static final String PREFIX = "booking-";

    public String value() {
        return PREFIX + token.value();
    }

    /** The booking of this name, or empty where none can be named so. */
    public static Optional<BookingId> find(String value) {
        return value.startsWith(PREFIX)
                ? Token.find(value.substring(PREFIX.length())).map(BookingId::new)
                : Optional.empty();
    }
}
