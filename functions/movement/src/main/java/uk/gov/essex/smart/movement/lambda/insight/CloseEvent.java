package uk.gov.essex.smart.movement.lambda.insight;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;

/** Which day an event has closed: an operator's {@code {"day": "2026-11-23"}}, or none, as in a schedule's. */
final class CloseEvent {

    private static final JsonFactory JSON = new JsonFactory();

    private CloseEvent() {}

    /** @throws IllegalArgumentException where what is named is no day */
    static Optional<LocalDate> day(InputStream event) throws IOException {
        try (JsonParser json = JSON.createParser(event)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                boolean named =
                        json.getParsingContext().pathAsPointer().toString().equals("/day");
                if (named && token.isScalarValue()) {
                    return Optional.of(PathDay.find(json.getText())
                            .orElseThrow(() -> new IllegalArgumentException("day: " + PathDay.REMEDY)));
                }
            }
        }
        return Optional.empty();
    }
}
