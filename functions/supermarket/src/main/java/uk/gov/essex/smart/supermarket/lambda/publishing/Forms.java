package uk.gov.essex.smart.supermarket.lambda.publishing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import uk.gov.essex.smart.common.http.Body;
import uk.gov.essex.smart.common.http.BoundedJson;
import uk.gov.essex.smart.common.http.Fields;
import uk.gov.essex.smart.common.http.Request;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.common.http.Words;
import uk.gov.essex.smart.supermarket.Line;
import uk.gov.essex.smart.supermarket.Passage;

/** What the forms of publishing have alike. */
final class Forms {

    static final String LINE = "Must be 1 to " + Line.LONGEST + " characters, each of which shows.";
    static final String PASSAGE =
            "Must be 1 to " + Passage.LONGEST + " characters, each of which shows or ends a line.";

    private static final String DAY = "Must be a day such as 2026-11-23.";

    /** Room for notes on every column. */
    private static final Body BODY = new Body(new BoundedJson(262_144, 8, Passage.LONGEST));

    private Forms() {}

    static Response answer(Request request, Function<Fields, Response> answer) {
        return BODY.read(request, answer);
    }

    static Optional<Line> line(Fields fields, String name) {
        return fields.required(name, LINE, Line::find);
    }

    static Optional<Passage> passage(Fields fields, String name) {
        return fields.required(name, PASSAGE, Passage::find);
    }

    static <E extends Enum<E>> Optional<E> word(Fields fields, String name, Class<E> type) {
        return fields.required(name, "Must be one of: " + Words.all(type) + ".", word -> Words.find(type, word));
    }

    static Optional<LocalDate> day(Fields fields, String name) {
        return fields.text(name, DAY, Forms::day);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() > 0 && day.getYear() < 10_000);
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
