package uk.gov.essex.smart.benchmarks.screening;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import uk.gov.essex.smart.supermarket.Format;

/** Files large enough to measure speed on, of the columns that open data has. */
final class LargeFile {

    private static final int ROWS = 2_000_000;
    private static final String TABLE = """
        SELECT range AS id, TIMESTAMP '2026-01-01' + to_seconds(range * 37) AS taken, 'Ward ' || range %% 300 AS ward,
               round(random() * 90, 2) AS value, 'Reported by a warden, case ' || (range * 7919) %% 10007 AS note,
               (random() * 500)::INTEGER AS people, round(51 + random(), 6) AS latitude, round(random(), 6) AS longitude
        FROM range(%d)
        """.formatted(ROWS);
    private static final Map<Format, String> HOW = Map.of(
            Format.CSV, "(FORMAT csv, HEADER)",
            Format.JSON, "(FORMAT json)",
            Format.PARQUET, "(FORMAT parquet)");

    private LargeFile() {}

    static void write(Path file, Format format) throws IOException {
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement()) {
            statement.execute("SELECT setseed(0.25)");
            statement.execute(
                    format == Format.GEOJSON
                            ? "COPY (SELECT '{\"type\":\"FeatureCollection\",\"features\":[' || string_agg(f, ',') ||"
                                    + " ']}' FROM (SELECT to_json({'type': 'Feature', 'geometry': {'type': 'Point',"
                                    + " 'coordinates': [longitude, latitude]},"
                                    + " 'properties':"
                                    + " t})::VARCHAR"
                                    + " AS f"
                                    + " FROM"
                                    + " (" + TABLE + ") t WHERE id < 400000)) TO '"
                                    + file
                                    + "' (FORMAT csv, HEADER false, QUOTE '', ESCAPE '', DELIM '\u0001')"
                            : "COPY (" + TABLE + ") TO '" + file + "' " + HOW.get(format));
        } catch (SQLException refused) {
            throw new IOException(refused);
        }
    }
}
