package uk.gov.essex.smart.common.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes JSON documents token by token: nothing is reflected on, so nothing need be loaded at a cold start. */
public final class Json {

    public static final String MEDIA_TYPE = "application/json";

    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    /** What stands in a document. */
    @FunctionalInterface
    public interface Content {
        void write(JsonGenerator json) throws IOException;
    }

    /** A document that is one object with this content. */
    public static byte[] object(Content content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try (JsonGenerator json = FACTORY.createGenerator(bytes)) {
            json.writeStartObject();
            content.write(json);
            json.writeEndObject();
        } catch (IOException fault) {
            throw new UncheckedIOException("Memory does not fail to be written", fault);
        }
        return bytes.toByteArray();
    }
}
