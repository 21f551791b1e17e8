package uk.gov.essex.smart.benchmarks.screening;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import uk.gov.essex.smart.supermarket.Format;
import uk.gov.essex.smart.supermarket.lambda.screen.FileScreener;
import uk.gov.essex.smart.supermarket.screening.Declaration;
import uk.gov.essex.smart.supermarket.screening.Screened;

/**
 * Screening of a file beside DuckDB's own scan of all its columns, taking turns in one process; the best turn of each counts.
 *
 * @param bytes of the file
 * @param ours the best turn
 * @param theirs the best turn
 */
record Race(long bytes, Turn ours, Turn theirs, Screened screened) {

    private static final Map<Format, String> READERS =
            Map.of(Format.CSV, "read_csv", Format.JSON, "read_json", Format.PARQUET, "read_parquet");

    static Race of(Path file, Format format, FileScreener screener, int turns) throws IOException {
        Screened screened = screener.screen(file, Declaration.of(format));
        Turn ours = Turn.NEVER;
        Turn theirs = Turn.NEVER;
        for (int turn = 0; turn < turns; turn++) {
            theirs = theirs.best(Turn.of(() -> scan(file, format)));
            ours = ours.best(Turn.of(() -> screener.screen(file, Declaration.of(format))));
        }
        return new Race(Files.size(file), ours, theirs, screened);
    }

    /** Every value of every column, in its type; GeoJSON as the JSON that it is. */
    private static void scan(Path file, Format format) throws SQLException {
        String options = format == Format.GEOJSON ? ", maximum_object_size = 2000000000" : "";
        String source = READERS.getOrDefault(format, "read_json") + "('"
                + file.toString().replace("'", "''") + "'" + options + ")";
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement();
                ResultSet counts = statement.executeQuery("SELECT max(COLUMNS(*)) FROM " + source)) {
            counts.next();
        }
    }

    String line(String title) {
        return String.format(
                Locale.ROOT,
                "%-8s %6.0f MB  screening %4.0f MB/s, %4.0f a processor second;  DuckDB's scan %4.0f MB/s, %4.0f; "
                        + " ratio %.2f, %.2f",
                title,
                bytes / 1e6,
                speed(ours.seconds()),
                speed(ours.processorSeconds()),
                speed(theirs.seconds()),
                speed(theirs.processorSeconds()),
                theirs.seconds() / ours.seconds(),
                theirs.processorSeconds() / ours.processorSeconds());
    }

    private double speed(double seconds) {
        return bytes / 1e6 / seconds;
    }
}
