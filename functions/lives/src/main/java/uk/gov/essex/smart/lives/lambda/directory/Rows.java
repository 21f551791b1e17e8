package uk.gov.essex.smart.lives.lambda.directory;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;

/** Writes one row. */
@FunctionalInterface
interface Rows<T> {

    void write(JsonGenerator json, T row) throws IOException;

    /** The rows as a list of objects; left out where there is none. */
    static <T> void write(JsonGenerator json, String name, List<T> rows, Rows<T> writer) throws IOException {
        if (!rows.isEmpty()) {
            writeAll(json, name, rows, writer);
        }
    }

    /** The rows as a list of objects, which may be empty. */
    static <T> void writeAll(JsonGenerator json, String name, List<T> rows, Rows<T> writer) throws IOException {
        json.writeArrayFieldStart(name);
        for (T row : rows) {
            json.writeStartObject();
            writer.write(json, row);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
