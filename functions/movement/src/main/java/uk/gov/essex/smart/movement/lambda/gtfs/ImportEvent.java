package uk.gov.essex.smart.movement.lambda.gtfs;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which feeds an event is about: S3's own event ({@code Records[].s3.object.key}, encoded as in a URL) or an operator's
 * {@code {"feed": "essex"}}.
 */
final class ImportEvent {

    private static final JsonFactory JSON = new JsonFactory();
    private static final Pattern OBJECT = Pattern.compile("incoming/([A-Za-z0-9._-]{1,100})\\.zip");
    private static final Pattern FEED = Pattern.compile("[A-Za-z0-9._-]{1,100}");

    private ImportEvent() {}

    /**
     * The feeds' keys.
     *
     * @throws IllegalArgumentException where the event is neither form or names what is no feed
     */
    static List<String> feeds(InputStream event) throws IOException {
        List<String> feeds = new ArrayList<>();
        try (JsonParser json = JSON.createParser(event)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.VALUE_STRING && json.currentName() != null) {
                    if (path(json).equals("/Records/s3/object/key")) {
                        feeds.add(feedOf(URLDecoder.decode(json.getText(), StandardCharsets.UTF_8)));
                    } else if (path(json).equals("/feed")) {
                        feeds.add(feed(json.getText()));
                    }
                }
            }
        }
        if (feeds.isEmpty()) {
            throw new IllegalArgumentException("The event must be S3's, or an object such as {\"feed\": \"essex\"}");
        }
        return feeds;
    }

    /** Where the parser stands, places in arrays left out. */
    private static String path(JsonParser json) {
        return json.getParsingContext().pathAsPointer().toString().replaceAll("/[0-9]+(?=/)", "");
    }

    private static String feedOf(String object) {
        Matcher matcher = OBJECT.matcher(object);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("A feed is uploaded as incoming/<name>.zip");
        }
        return matcher.group(1);
    }

    private static String feed(String name) {
        if (!FEED.matcher(name).matches()) {
            throw new IllegalArgumentException("A feed is named by letters, digits, dots, hyphens and underscores");
        }
        return name;
    }
}
