package uk.gov.essex.smart.supermarket.lambda.convert;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.gov.essex.smart.supermarket.obtaining.Preview;
import uk.gov.essex.smart.supermarket.screening.ColumnProfile;

/** A preview as JSON: {@code rows}, {@code columns}, {@code header} and {@code first}. */
public final class PreviewJson {

    private static final JsonFactory JSON = new JsonFactory();

    private PreviewJson() {}

    public static void write(Preview preview, Path file) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(Files.newBufferedWriter(file))) {
            json.writeStartObject();
            json.writeNumberField("rows", preview.rows());
            json.writeArrayFieldStart("columns");
            for (ColumnProfile column : preview.columns()) {
                column(json, column);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("header");
            for (String name : preview.header()) {
                json.writeString(name);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("first");
            for (List<Optional<String>> row : preview.first()) {
                row(json, row);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void column(JsonGenerator json, ColumnProfile column) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", column.name());
        json.writeStringField("type", column.type().name().toLowerCase(Locale.ROOT));
        json.writeNumberField("values", column.values());
        json.writeNumberField("nulls", column.nulls());
        json.writeNumberField("distinct", column.distinct());
        if (column.range().isPresent()) {
            ColumnProfile.Range range = column.range().orElseThrow();
            json.writeObjectFieldStart("range");
            json.writeStringField("least", range.least());
            json.writeStringField("most", range.most());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void row(JsonGenerator json, List<Optional<String>> row) throws IOException {
        json.writeStartArray();
        for (Optional<String> cell : row) {
            if (cell.isPresent()) {
                json.writeString(cell.orElseThrow());
            } else {
                json.writeNull();
            }
        }
        json.writeEndArray();
    }
}
