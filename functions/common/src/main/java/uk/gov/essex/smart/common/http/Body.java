package uk.gov.essex.smart.common.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/** Reads a request's body: one JSON object of bounded size and depth, no name twice. */
public final class Body {

    private static final int MOST_BYTES = 65_536;
    private static final int MOST_DEPTH = 8;
    private static final int LONGEST_TEXT = 1_024;
    private static final JsonMapper MAPPER =
            new BoundedJson(MOST_BYTES, MOST_DEPTH, LONGEST_TEXT).mapper().build();

    private Body() {}

    /**
     * Answers by the body's fields, or with 400 and every fault found, or 413.
     *
     * @param answer reads the fields; its answer counts only where it collected no fault
     */
    public static Response answer(Request request, Function<Fields, Response> answer) {
        if (request.body().length > MOST_BYTES) {
            return new Problem(
                            "body-too-large",
                            413,
                            "The body is too large",
                            "A body may have " + MOST_BYTES + " bytes. Ask for less at once.")
                    .response(request.id());
        }
        Fields fields;
        try {
            JsonNode node = request.body().length == 0 ? MAPPER.createObjectNode() : MAPPER.readTree(request.body());
            if (!node.isObject()) {
                return invalid(request, List.of(new Fault("", "Must be a JSON object.")));
            }
            fields = new Fields(node);
        } catch (IOException notJson) {
            String remedy = "Must be one JSON object, nested at most " + MOST_DEPTH + " deep, without a name twice and"
                    + " with texts of at most " + LONGEST_TEXT + " characters.";
            return invalid(request, List.of(new Fault("", remedy)));
        }
        Response response = answer.apply(fields);
        return fields.faults().isEmpty() ? response : invalid(request, fields.faults());
    }

    public static Response invalid(Request request, List<Fault> faults) {
        return Problem.invalid(faults).response(request.id());
    }
}
