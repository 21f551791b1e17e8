package uk.gov.essex.smart.lives.lambda.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import uk.gov.essex.smart.common.http.Fields;
import uk.gov.essex.smart.common.http.Words;
import uk.gov.essex.smart.lives.Email;
import uk.gov.essex.smart.lives.Line;
import uk.gov.essex.smart.lives.Passage;
import uk.gov.essex.smart.lives.Phone;

/** Reads the kinds of text that a referral is made of, each with its remedy. */
final class Forms {

    static final String LINE = "Must be 1 to " + Line.LONGEST + " characters on one line.";
    static final String PASSAGE = "Must be 1 to " + Passage.LONGEST + " characters, with no control but line ends.";
    private static final String PHONE = "Must be a telephone number of 9 to 15 digits.";
    private static final String EMAIL = "Must be an e-mail address.";
    private static final String DAY = "Must be a day, such as 2026-11-24.";
    private static final String INSTANT = "Must be an RFC 3339 instant, such as 2026-11-24T10:00:00Z.";

    private Forms() {}

    static Optional<Line> line(Fields fields, String name) {
        return fields.required(name, LINE, Line::find);
    }

    static Optional<Passage> passage(Fields fields, String name) {
        return fields.required(name, PASSAGE, Passage::find);
    }

    static Optional<Passage> anyPassage(Fields fields, String name) {
        return fields.text(name, PASSAGE, Passage::find);
    }

    static Optional<Phone> anyPhone(Fields fields) {
        return fields.text("phone", PHONE, Phone::find);
    }

    static Optional<Email> anyEmail(Fields fields) {
        return fields.text("email", EMAIL, Email::find);
    }

    static Optional<LocalDate> day(Fields fields, String name) {
        return fields.required(name, DAY, Forms::parseDay);
    }

    static Optional<LocalDate> parseDay(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    static Optional<Instant> instant(Fields fields, String name) {
        return fields.required(name, INSTANT, text -> {
            try {
                return Optional.of(Instant.parse(text));
            } catch (DateTimeException notAnInstant) {
                return Optional.empty();
            }
        });
    }

    static <E extends Enum<E>> Optional<E> word(Fields fields, String name, Class<E> type) {
        return fields.required(name, "Must be one of: " + Words.all(type) + ".", word -> Words.find(type, word));
    }
}
