package uk.gov.essex.smart.lives.lambda.postcodes;

import java.util.List;
import java.util.Locale;
import uk.gov.essex.smart.common.http.Json;

/**
 * What became of a file.
 *
 * @param positions how many postcodes and districts were put
 * @param faults each line that is wrong
 */
record Report(Outcome outcome, int positions, List<LineFault> faults) {

    private static final int FAULTS_TOLD = 20;

    /** Whether anything changed. */
    enum Outcome {
        LOADED,
        REFUSED,
        /** There is no file of that name. */
        MISSING;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** As an operator reads it: how many faults there are, and the first of them. */
    byte[] json(String file) {
        return Json.object(json -> {
            json.writeStringField("file", file);
            json.writeStringField("outcome", outcome.word());
            json.writeNumberField("positions", positions);
            json.writeNumberField("faults", faults.size());
            json.writeArrayFieldStart("first");
            for (LineFault fault : faults.subList(0, Math.min(faults.size(), FAULTS_TOLD))) {
                json.writeStartObject();
                json.writeNumberField("line", fault.line());
                json.writeStringField("detail", fault.detail());
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }
}
