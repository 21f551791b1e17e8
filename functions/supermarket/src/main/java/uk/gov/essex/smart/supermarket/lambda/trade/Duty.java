package uk.gov.essex.smart.supermarket.lambda.trade;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;
import uk.gov.essex.smart.common.http.BoundedJson;

/** What is settled by the clock: {@code {"duty": "expiry"}}, or {@code {"duty": "day"}} with a {@code day} or without. */
sealed interface Duty {

    /** Orders that nobody paid in time are given up. */
    record Expire() implements Duty {}

    /**
     * A day is held against GOV.UK Pay, and the books are closed as far as they can be.
     *
     * @param day yesterday, unless another is named because it could not be done on its morning
     */
    record Day(Optional<LocalDate> day) implements Duty {}

    /**
     * What an event asks for.
     *
     * @throws IllegalArgumentException where it is no duty
     */
    static Duty read(InputStream input) throws IOException {
        JsonMapper mapper = new BoundedJson(4_096, 4, 64).mapper().build();
        JsonNode event = mapper.readTree(input);
        return switch (event.path("duty").asText()) {
            case "expiry" -> new Expire();
            case "day" -> new Day(day(event.path("day")));
            default -> throw new IllegalArgumentException("The event names no duty: expiry or day");
        };
    }

    private static Optional<LocalDate> day(JsonNode node) {
        return node.isMissingNode()
                ? Optional.empty()
                : Optional.of(Days.find(node.asText())
                        .orElseThrow(() -> new IllegalArgumentException("A day is such as 2026-11-23")));
    }
}
