package uk.gov.essex.smart.supermarket.lambda.trade;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days as ISO 8601 writes those of four-figure years. */
final class Days {

    private static final Pattern FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private Days() {}

    static Optional<LocalDate> find(String text) {
        try {
            return FORM.matcher(text).matches() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
