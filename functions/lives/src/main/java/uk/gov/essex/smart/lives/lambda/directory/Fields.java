package uk.gov.essex.smart.lives.lambda.directory;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import uk.gov.essex.smart.lives.directory.Link;

/** Writes fields that may be absent: what an entry does not say is left out. */
final class Fields {

    private Fields() {}

    static void text(JsonGenerator json, String name, String value) throws IOException {
        if (!value.isEmpty()) {
            json.writeStringField(name, value);
        }
    }

    static void link(JsonGenerator json, String name, Optional<Link> value) throws IOException {
        text(json, name, value.map(Link::value).orElse(""));
    }

    /** A date, a time of day, a UUID: whatever is written as it prints. */
    static void printed(JsonGenerator json, String name, Optional<?> value) throws IOException {
        text(json, name, value.map(Object::toString).orElse(""));
    }
}
