package uk.gov.essex.smart.lives.lambda.fhir;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Function;
import uk.gov.essex.smart.lives.Line;
import uk.gov.essex.smart.lives.Passage;

/** The kinds of text that a referral is made of, each with its remedy. */
final class Texts {

    static final String LINE = "Must be 1 to " + Line.LONGEST + " characters on one line.";
    static final String PASSAGE = "Must be 1 to " + Passage.LONGEST + " characters, with no control but line ends.";
    static final String DAY = "Must be a whole date, such as 2026-11-24.";

    private static final String INSTANT = "Must be a time with its zone, such as 2026-11-24T10:00:00+00:00.";
    private static final int DATE_LENGTH = 10;

    private Texts() {}

    static Optional<Line> line(Place place, String name) {
        return place.requiredText(name, LINE, Line::find);
    }

    static Optional<Passage> passage(Place place, String name) {
        return place.requiredText(name, PASSAGE, Texts::passage);
    }

    /** A passage whose lines may end as they do on Windows. */
    static Optional<Passage> passage(String text) {
        return Passage.find(text.replace("\r\n", "\n"));
    }

    static Optional<LocalDate> date(Place place, String name) {
        return place.requiredText(name, DAY, timed(LocalDate::parse));
    }

    /** The day of a date, or of a time with its zone. */
    static Optional<LocalDate> day(Place place, String name) {
        return place.requiredText(
                name,
                DAY,
                timed(text -> text.length() == DATE_LENGTH
                        ? LocalDate.parse(text)
                        : OffsetDateTime.parse(text).toLocalDate()));
    }

    static Optional<Instant> instant(Place place, String name) {
        return place.requiredText(
                name, INSTANT, timed(text -> OffsetDateTime.parse(text).toInstant()));
    }

    private static <T> Function<String, Optional<T>> timed(Function<String, T> parser) {
        return text -> {
            try {
                return Optional.of(parser.apply(text));
            } catch (DateTimeException malformed) {
                return Optional.empty();
            }
        };
    }
}
