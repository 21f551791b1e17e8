package uk.gov.essex.smart.identity.lambda;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * What the authorizer reads of API Gateway's REQUEST event, payload 2.0; the rest is passed over.
 *
 * @param key the values of {@code x-api-key}, joined by commas where there are several, so that two keys are no key
 */
record AuthorizerEvent(String routeKey, String requestId, Optional<String> key) {

    private static final JsonFactory JSON = new JsonFactory();
    private static final String HEADER = "x-api-key";

    /** The event, or empty where it is not a JSON object with a route key. What it quotes of the input goes nowhere. */
    static Optional<AuthorizerEvent> read(InputStream input) {
        try (JsonParser json = JSON.createParser(input)) {
            return json.nextToken() == JsonToken.START_OBJECT ? event(json) : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<AuthorizerEvent> event(JsonParser json) throws IOException {
        Optional<String> routeKey = Optional.empty();
        String requestId = "";
        Optional<String> key = Optional.empty();
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            JsonToken value = json.nextToken();
            if (name.equals("routeKey") && value == JsonToken.VALUE_STRING) {
                routeKey = Optional.of(json.getText());
            } else if (name.equals("headers") && value == JsonToken.START_OBJECT) {
                key = key(json);
            } else if (name.equals("requestContext") && value == JsonToken.START_OBJECT) {
                requestId = requestId(json);
            } else {
                json.skipChildren();
            }
        }
        String id = requestId;
        Optional<String> shown = key;
        return json.currentToken() == JsonToken.END_OBJECT
                ? routeKey.map(route -> new AuthorizerEvent(route, id, shown))
                : Optional.empty();
    }

    private static Optional<String> key(JsonParser json) throws IOException {
        Optional<String> key = Optional.empty();
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            JsonToken value = json.nextToken();
            if (name.equalsIgnoreCase(HEADER)) {
                String text = value == JsonToken.VALUE_STRING ? json.getText() : "";
                key = Optional.of(key.map(before -> before + "," + text).orElse(text));
            }
            json.skipChildren();
        }
        return key;
    }

    private static String requestId(JsonParser json) throws IOException {
        String id = "";
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            JsonToken value = json.nextToken();
            if (name.equals("requestId") && value == JsonToken.VALUE_STRING) {
                id = json.getText();
            }
            json.skipChildren();
        }
        return id;
    }
}
