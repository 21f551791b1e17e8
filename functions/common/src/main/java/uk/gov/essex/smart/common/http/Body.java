package uk.gov.essex.smart.common.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/** Reads a request's body: one JSON object of bounded size and depth, no name twice. */
public final class Body {

    private static final Body USUAL = new Body(new BoundedJson(65_536, 8, 1_024));

    private final BoundedJson bounds;
    private final JsonMapper mapper;

    /** Bodies of other bounds than the usual. */
    public Body(BoundedJson bounds) {
        this.bounds = bounds;
        mapper = bounds.mapper().build();
    }

    /** Answers by the fields of a body of the usual bounds: 65,536 bytes, 8 deep, texts of 1,024 characters. */
    public static Response answer(Request request, Function<Fields, Response> answer) {
        return USUAL.read(request, answer);
    }

    /**
     * Answers by the body's fields, or with 400 and every fault found, or 413.
     *
     * @param answer reads the fields; its answer counts only where it collected no fault
     */
    public Response read(Request request, Function<Fields, Response> answer) {
        if (request.body().length > bounds.bytes()) {
            return new Problem(
                            "body-too-large",
                            413,
                            "The body is too large",
                            "A body may have " + bounds.bytes() + " bytes. Ask for less at once.")
                    .response(request.id());
        }
        Fields fields;
        try {
            JsonNode node = request.body().length == 0 ? mapper.createObjectNode() : mapper.readTree(request.body());
            if (!node.isObject()) {
                return invalid(request, List.of(new Fault("", "Must be a JSON object.")));
            }
            fields = new Fields(node);
        } catch (IOException notJson) {
            String remedy = "Must be one JSON object, nested at most " + bounds.depth()
                    + " deep, without a name twice and" + " with texts of at most " + bounds.text() + " characters.";
            return invalid(request, List.of(new Fault("", remedy)));
        }
        Response response = answer.apply(fields);
        return fields.faults().isEmpty() ? response : invalid(request, fields.faults());
    }

    public static Response invalid(Request request, List<Fault> faults) {
        return Problem.invalid(faults).response(request.id());
    }
}
