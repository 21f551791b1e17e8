package uk.gov.essex.smart.lives.lambda.postcodes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.gov.essex.smart.common.http.BoundedJson;

/**
 * Which file an event is about: EventBridge's <em>Object Created</em> of S3 ({@code detail.object.key}, written as it is)
 * or an operator's {@code {"file": "essex"}}.
 */
final class UploadEvent {

    private static final int MOST_BYTES = 262_144;
    private static final int MOST_DEPTH = 16;
    private static final JsonMapper MAPPER =
            new BoundedJson(MOST_BYTES, MOST_DEPTH, 1_024).mapper().build();
    private static final Pattern OBJECT = Pattern.compile("incoming/([A-Za-z0-9._-]{1,100})\\.csv");
    private static final Pattern FILE = Pattern.compile("[A-Za-z0-9._-]{1,100}");

    private UploadEvent() {}

    /**
     * The file's name without folder and ending.
     *
     * @throws IllegalArgumentException where the event is neither form or names what is no file
     */
    static String file(InputStream event) throws IOException {
        JsonNode json = MAPPER.readTree(event);
        String object = json.at("/detail/object/key").asText();
        String file = json.at("/file").asText();
        if (object.isEmpty() && file.isEmpty()) {
            throw new IllegalArgumentException("The event must be S3's, or an object such as {\"file\": \"essex\"}");
        }
        return object.isEmpty() ? named(file) : uploaded(object);
    }

    private static String uploaded(String object) {
        Matcher matcher = OBJECT.matcher(object);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Postcodes are uploaded as incoming/<name>.csv");
        }
        return matcher.group(1);
    }

    private static String named(String file) {
        if (!FILE.matcher(file).matches()) {
            throw new IllegalArgumentException("A file is named by letters, digits, dots, hyphens and underscores");
        }
        return file;
    }
}
