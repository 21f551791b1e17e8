package uk.gov.essex.smart.movement.lambda.gtfs;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which feed an event is about: EventBridge's <em>Object Created</em> of S3 ({@code detail.object.key}, written as it is)
 * or an operator's {@code {"feed": "essex"}}.
 */
final class ImportEvent {

    private static final JsonFactory JSON = new JsonFactory();
    private static final Pattern OBJECT = Pattern.compile("incoming/([A-Za-z0-9._-]{1,100})\\.zip");
    private static final Pattern FEED = Pattern.compile("[A-Za-z0-9._-]{1,100}");

    private ImportEvent() {}

    /**
     * The feed's name.
     *
     * @throws IllegalArgumentException where the event is neither form or names what is no feed
     */
    static String feed(InputStream event) throws IOException {
        try (JsonParser json = JSON.createParser(event)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    switch (json.getParsingContext().pathAsPointer().toString()) {
                        case "/detail/object/key" -> {
                            return feedOf(json.getText());
                        }
                        case "/feed" -> {
                            return named(json.getText());
                        }
                        default -> {
                            // Of no concern here.
                        }
                    }
                }
            }
        }
        throw new IllegalArgumentException("The event must be S3's, or an object such as {\"feed\": \"essex\"}");
    }

    private static String feedOf(String object) {
        Matcher matcher = OBJECT.matcher(object);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("A feed is uploaded as incoming/<name>.zip");
        }
        return matcher.group(1);
    }

    private static String named(String name) {
        if (!FEED.matcher(name).matches()) {
            throw new IllegalArgumentException("A feed is named by letters, digits, dots, hyphens and underscores");
        }
        return name;
    }
}
