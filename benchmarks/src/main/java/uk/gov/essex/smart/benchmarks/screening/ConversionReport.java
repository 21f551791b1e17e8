package uk.gov.essex.smart.benchmarks.screening;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import uk.gov.essex.smart.supermarket.Format;
import uk.gov.essex.smart.supermarket.lambda.convert.Conversion;
import uk.gov.essex.smart.supermarket.lambda.convert.Converted;
import uk.gov.essex.smart.supermarket.lambda.convert.Room;
import uk.gov.essex.smart.supermarket.lambda.files.DuckSettings;
import uk.gov.essex.smart.supermarket.lambda.screen.FileScreener;
import uk.gov.essex.smart.supermarket.screening.Declaration;
import uk.gov.essex.smart.supermarket.screening.Profile;
import uk.gov.essex.smart.supermarket.screening.Screened;

/**
 * Prints how fast a screened file is made into each format, checksum included, beside DuckDB's own {@code COPY} of it, which
 * guesses types. DuckDB writes no GeoJSON. Both may take the same of the machine.
 */
public final class ConversionReport {

    private static final List<Format> TABULAR = List.of(Format.CSV, Format.JSON, Format.PARQUET);
    private static final int TURNS = 2;

    private final Path directory;
    private final Room room;

    private ConversionReport(Path directory) {
        this.directory = directory;
        DuckSettings duck = new DuckSettings(1_024, 2, Duration.ofMinutes(5), directory);
        room = new Room(duck, directory, Long.MAX_VALUE);
    }

    /** Takes nothing. */
    public static void main(String[] arguments) throws IOException {
        Path directory = Files.createTempDirectory("conversion");
        try {
            ConversionReport report = new ConversionReport(directory);
            for (Format from : TABULAR) {
                report.print(from);
            }
        } finally {
            Files.delete(directory);
        }
    }

    private void print(Format from) throws IOException {
        Path file = directory.resolve("large." + from.extension());
        LargeFile.write(file, from);
        Profile profile = profile(new FileScreener(room.duck()).screen(file, Declaration.of(from)));
        double megabytes = Files.size(file) / 1e6;
        for (Format to : Format.values()) {
            Turn ours = Turn.NEVER;
            Turn theirs = Turn.NEVER;
            for (int turn = 0; turn < TURNS; turn++) {
                ours = ours.best(Turn.of(() -> convert(file, from, profile, to)));
                if (TABULAR.contains(to)) {
                    theirs = theirs.best(Turn.of(() -> copy(file, from, to)));
                }
            }
            System.out.println(line(from + " to " + to, megabytes, ours, theirs));
        }
        Files.delete(file);
    }

    private static Profile profile(Screened screened) {
        return switch (screened) {
            case Screened.Cleared(Profile profile) -> profile;
            case Screened.Quarantined(Profile profile, var _) -> profile;
            case Screened.Refused refused -> throw new IllegalStateException("Refused: " + refused);
        };
    }

    private void convert(Path file, Format from, Profile profile, Format to) throws IOException {
        try (Conversion conversion = new Conversion(file, from, profile, room)) {
            switch (conversion.to(to)) {
                case Converted.Made made -> Files.delete(made.file());
                case Converted.NotMade notMade -> throw new IllegalStateException("It is not made: " + notMade);
            }
        }
    }

    private void copy(Path file, Format from, Format to) throws IOException, SQLException {
        Path out = directory.resolve("copy." + to.extension());
        String how = to == Format.PARQUET
                ? "(FORMAT parquet, COMPRESSION zstd, USE_TMP_FILE false)"
                : "(FORMAT " + to.extension() + ")";
        try (Connection duck = room.duck().open(file, out);
                Statement statement = duck.createStatement()) {
            statement.execute("COPY (SELECT * FROM read_" + from.extension() + "(" + DuckSettings.text(file.toString())
                    + ")) TO " + DuckSettings.text(out.toString()) + " " + how);
        } finally {
            Files.deleteIfExists(out);
        }
    }

    private static String line(String title, double megabytes, Turn ours, Turn theirs) {
        String own = String.format(
                Locale.ROOT,
                "%-18s %4.0f MB  %4.0f MB/s, %4.0f a processor second",
                title,
                megabytes,
                megabytes / ours.seconds(),
                megabytes / ours.processorSeconds());
        return theirs.equals(Turn.NEVER)
                ? own
                : own
                        + String.format(
                                Locale.ROOT,
                                ";  DuckDB's COPY %4.0f MB/s, %4.0f;  ratio %.2f, %.2f",
                                megabytes / theirs.seconds(),
                                megabytes / theirs.processorSeconds(),
                                theirs.seconds() / ours.seconds(),
                                theirs.processorSeconds() / ours.processorSeconds());
    }
}
