package uk.gov.essex.smart.places.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;

/**
 * {@code places-redrive}: an operator's command, {@code {"most": 100}}. Answers how many dead letters had each outcome,
 * such as {@code {"taken": 3, "stored": 2, "refused": 1}}, and never what they hold.
 */
public final class RedriveHandler implements RequestStreamHandler {

    private static final JsonFactory JSON = new JsonFactory();
    private static final int USUAL = 100;
    private static final int MOST = 1_000;
    /** Left over so that the last batch ends and the answer is written before Lambda ends the function. */
    private static final Duration RESERVE = Duration.ofSeconds(20);

    private final Redrive redrive;

    /** As Lambda makes it. */
    public RedriveHandler() {
        this(Wiring.ingesting(Config.Ingest.from(Config.environment())).redrive());
    }

    public RedriveHandler(Redrive redrive) {
        this.redrive = redrive;
    }

    /** @throws IllegalArgumentException where the command is not of its form */
    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        int most = most(input);
        Duration limit = Duration.ofMillis(context.getRemainingTimeInMillis()).minus(RESERVE);
        Map<Redrive.Outcome, Integer> outcomes = redrive.run(most, limit, context.getAwsRequestId());
        try (JsonGenerator json = JSON.createGenerator(output)) {
            json.writeStartObject();
            json.writeNumberField(
                    "taken",
                    outcomes.values().stream().mapToInt(Integer::intValue).sum());
            for (Map.Entry<Redrive.Outcome, Integer> outcome : outcomes.entrySet()) {
                json.writeNumberField(outcome.getKey().name().toLowerCase(Locale.ROOT), outcome.getValue());
            }
            json.writeEndObject();
        }
    }

    private static int most(InputStream input) throws IOException {
        int most = USUAL;
        try (JsonParser json = JSON.createParser(input)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("The command must be a JSON object such as {\"most\": 100}");
            }
            for (String field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
                if (!field.equals("most") || json.nextToken() != JsonToken.VALUE_NUMBER_INT) {
                    throw new IllegalArgumentException("The command's only field is most, a whole number");
                }
                most = json.getIntValue();
            }
        }
        if (most < 1 || most > MOST) {
            throw new IllegalArgumentException("most (" + most + ") must lie within 1 and " + MOST);
        }
        return most;
    }
}
