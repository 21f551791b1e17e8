package uk.gov.essex.smart.benchmarks.screening;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import uk.gov.essex.smart.supermarket.Format;

/** How a sheet becomes a file. */
enum Shape {
    COMMAS(Format.CSV),
    SEMICOLONS(Format.CSV),
    TABS_IN_UTF_16(Format.CSV),
    BARS_IN_WINDOWS_1252(Format.CSV),
    ARRAY(Format.JSON),
    LINES(Format.JSON),
    FEATURES(Format.GEOJSON),
    PARQUET(Format.PARQUET);

    private static final JsonFactory JSON = new JsonFactory();

    private final Format format;

    Shape(Format format) {
        this.format = format;
    }

    Format format() {
        return format;
    }

    void write(Sheet sheet, Path file) throws IOException {
        switch (this) {
            case COMMAS -> Files.writeString(file, text(sheet, ","));
            case SEMICOLONS -> Files.writeString(file, "\uFEFF" + text(sheet, ";"));
            case TABS_IN_UTF_16 -> Files.writeString(file, text(sheet, "\t"), Charset.forName("UTF-16LE"));
            case BARS_IN_WINDOWS_1252 -> Files.writeString(file, text(sheet, "|"), Charset.forName("windows-1252"));
            case ARRAY, LINES -> json(sheet, file);
            case FEATURES -> features(sheet, file);
            case PARQUET -> parquet(sheet, file);
        }
    }

    private static String text(Sheet sheet, String delimiter) {
        return line(sheet.columns(), delimiter)
                + sheet.rows().stream().map(row -> line(row, delimiter)).collect(Collectors.joining());
    }

    private static String line(List<String> cells, String delimiter) {
        return cells.stream()
                .map(cell ->
                        cell.contains(delimiter) || cell.contains("\"") ? '"' + cell.replace("\"", "\"\"") + '"' : cell)
                .collect(Collectors.joining(delimiter, "", "\r\n"));
    }

    private void json(Sheet sheet, Path file) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(file.toFile(), JsonEncoding.UTF8)) {
            if (this == ARRAY) {
                json.writeStartArray();
            } else {
                json.setRootValueSeparator(new SerializedString("\n"));
            }
            for (List<String> row : sheet.rows()) {
                object(json, sheet.columns(), row);
            }
            if (this == ARRAY) {
                json.writeEndArray();
            }
        }
    }

    private static void object(JsonGenerator json, List<String> columns, List<String> row) throws IOException {
        json.writeStartObject();
        for (int i = 0; i < columns.size(); i++) {
            String cell = row.get(i);
            if (cell.isEmpty()) {
                json.writeNullField(columns.get(i));
            } else {
                json.writeStringField(columns.get(i), cell);
            }
        }
        json.writeEndObject();
    }

    private static void features(Sheet sheet, Path file) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(file.toFile(), JsonEncoding.UTF8)) {
            json.writeStartObject();
            json.writeStringField("type", "FeatureCollection");
            json.writeArrayFieldStart("features");
            for (List<String> row : sheet.rows()) {
                json.writeStartObject();
                json.writeStringField("type", "Feature");
                json.writeFieldName("geometry");
                json.writeRawValue("{\"type\":\"Point\",\"coordinates\":[0.4712345678,51.7312345678]}");
                json.writeFieldName("properties");
                object(json, sheet.columns(), row);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void parquet(Sheet sheet, Path file) throws IOException {
        Path csv = Files.writeString(file.resolveSibling(file.getFileName() + ".csv"), text(sheet, ","));
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement()) {
            statement.execute("COPY (FROM read_csv('" + csv + "', delim = ',', header = true)) TO '" + file
                    + "' (FORMAT parquet)");
        } catch (SQLException refused) {
            throw new IOException(refused);
        } finally {
            Files.delete(csv);
        }
    }
}
