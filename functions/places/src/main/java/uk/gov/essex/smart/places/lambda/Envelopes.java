package uk.gov.essex.smart.places.lambda;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.gov.essex.smart.places.ingest.DeadLetters.Letter;

/**
 * The forms a message has on the dead-letter queue: our own for what was refused, Lambda's record of an asynchronous
 * invocation that failed, and the topic rule's record of an action that failed.
 */
final class Envelopes {

    private static final int MOST_CHARACTERS = 1_100_000;
    private static final Pattern TOPIC = Pattern.compile("(?:\\$aws/rules/[^/]+/)?places/([^/]+)/block");
    private static final JsonFactory JSON = new JsonFactoryBuilder()
            .disable(JsonFactory.Feature.CHARSET_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(32)
                    .maxStringLength(MOST_CHARACTERS)
                    .build())
            .build();

    /**
     * What an envelope held.
     *
     * @param origin where a message came from that does not say so itself
     */
    record Held(byte[] message, Optional<Origin> origin) {}

    private Envelopes() {}

    /** Our own form. In base64, since a refused message may be any bytes and a queue takes text. */
    static String wrap(byte[] event) {
        return "{\"event\":\"" + Base64.getEncoder().encodeToString(event) + "\"}";
    }

    /** What the letter holds, or empty where it has none of the three forms. */
    static Optional<Held> open(Letter letter) {
        byte[] body = letter.body().getBytes(StandardCharsets.UTF_8);
        try (JsonParser json = JSON.createParser(body)) {
            return json.nextToken() == JsonToken.START_OBJECT ? open(json, body, letter) : Optional.empty();
        } catch (IOException | IllegalArgumentException notAnEnvelope) {
            return Optional.empty();
        }
    }

    private static Optional<Held> open(JsonParser json, byte[] body, Letter letter) throws IOException {
        byte[] original = null;
        String topic = null;
        for (String field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
            JsonToken token = json.nextToken();
            if (field.equals("event") && token == JsonToken.VALUE_STRING) {
                return Optional.of(new Held(Base64.getDecoder().decode(json.getText()), Optional.empty()));
            }
            if (field.equals("requestPayload") && token == JsonToken.START_OBJECT) {
                return Optional.of(new Held(slice(json, body), Optional.empty()));
            }
            if (field.equals("base64OriginalPayload") && token == JsonToken.VALUE_STRING) {
                original = Base64.getDecoder().decode(json.getText());
            } else if (field.equals("topic") && token == JsonToken.VALUE_STRING) {
                topic = json.getText();
            }
            json.skipChildren();
        }
        return fromRule(original, topic, letter);
    }

    /** The bytes of the object the parser stands at the start of. */
    private static byte[] slice(JsonParser json, byte[] body) throws IOException {
        int from = (int) json.currentTokenLocation().getByteOffset();
        json.skipChildren();
        return Arrays.copyOfRange(body, from, (int) json.currentLocation().getByteOffset());
    }

    private static Optional<Held> fromRule(byte @Nullable [] original, @Nullable String topic, Letter letter) {
        if (original == null || topic == null) {
            return Optional.empty();
        }
        Matcher named = TOPIC.matcher(topic);
        return named.matches()
                ? Optional.of(new Held(original, Optional.of(new Origin(named.group(1), letter.sent()))))
                : Optional.empty();
    }
}
