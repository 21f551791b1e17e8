package uk.gov.essex.smart.supermarket.lambda.convert;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import uk.gov.essex.smart.supermarket.lambda.files.DuckSettings;

/** Writes rows as the features of a collection (RFC 7946), all their columns as properties. */
final class GeoJsonFile {

    private GeoJsonFile() {}

    /** The rows to write, as SQL: a geometry and its properties, each as JSON's text. */
    static String query(Sheet sheet, Places places) {
        List<SheetColumn> columns = sheet.columns();
        String properties = columns.stream()
                .map(column -> DuckSettings.text(column.name()) + ", " + column.value())
                .collect(Collectors.joining(", "));
        return "SELECT coalesce(" + places.geometry() + ", 'null'), json_object(" + properties + ")::VARCHAR FROM "
                + sheet.source();
    }

    /**
     * Writes them.
     *
     * @return how many
     */
    static long write(ResultSet rows, Path file) throws IOException, SQLException {
        long count = 0;
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("{\"type\":\"FeatureCollection\",\"features\":[");
            while (rows.next()) {
                out.write(count == 0 ? "\n" : ",\n");
                out.write("{\"type\":\"Feature\",\"geometry\":");
                out.write(rows.getString(1));
                out.write(",\"properties\":");
                out.write(rows.getString(2));
                out.write('}');
                count++;
            }
            out.write("\n]}\n");
        }
        return count;
    }
}
