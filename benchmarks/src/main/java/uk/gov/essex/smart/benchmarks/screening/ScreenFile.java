package uk.gov.essex.smart.benchmarks.screening;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import uk.gov.essex.smart.supermarket.Format;
import uk.gov.essex.smart.supermarket.lambda.files.DuckSettings;
import uk.gov.essex.smart.supermarket.lambda.screen.FileScreener;
import uk.gov.essex.smart.supermarket.screening.ColumnProfile;
import uk.gov.essex.smart.supermarket.screening.Profile;
import uk.gov.essex.smart.supermarket.screening.Screened;

/** Screens one file, and prints how it was judged and how fast, beside DuckDB's own scan of it. */
public final class ScreenFile {

    private static final String FORMATS = "csv, json, geojson or parquet";

    private ScreenFile() {}

    /** Takes the file, and its format where its name does not tell it. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 1 || arguments.length > 2 || !Files.isRegularFile(Path.of(arguments[0]))) {
            System.err.println("Give a file, and its format (" + FORMATS + ") where its name does not tell it");
            System.exit(2);
        }
        Path file = Path.of(arguments[0]);
        String name = arguments.length == 2 ? arguments[1] : extension(file);
        List<Format> formats = Arrays.stream(Format.values())
                .filter(format -> format.extension().equals(name.toLowerCase(Locale.ROOT)))
                .toList();
        if (formats.isEmpty()) {
            System.err.println("The format (" + name + ") must be " + FORMATS + ". Give it after the file");
            System.exit(2);
        }
        Path directory = Files.createTempDirectory("screen");
        FileScreener screener = new FileScreener(
                new DuckSettings(1_024, 2, Duration.ofMinutes(5), directory),
                rows -> System.err.printf(Locale.ROOT, "\r%,d rows", rows));
        try {
            Race race = Race.of(file, formats.getFirst(), screener, 1);
            System.err.print("\r");
            print(race.screened());
            System.out.println(race.line(name));
        } finally {
            Files.delete(directory);
        }
    }

    private static String extension(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static void print(Screened screened) {
        switch (screened) {
            case Screened.Refused refused ->
                System.out.println(
                        "Refused: " + refused.refusal().slug() + (refused.row() == 0 ? "" : ", row " + refused.row()));
            case Screened.Cleared cleared -> {
                print(cleared.profile());
                System.out.println("Cleared");
            }
            case Screened.Quarantined quarantined -> {
                print(quarantined.profile());
                System.out.println("Quarantined:");
                quarantined
                        .findings()
                        .forEach(finding -> System.out.printf(
                                Locale.ROOT,
                                "  %-28s %-30s %,12d%n",
                                finding.kind(),
                                finding.column(),
                                finding.count()));
            }
        }
    }

    private static void print(Profile profile) {
        System.out.printf(
                Locale.ROOT,
                "%s, %,d rows, sha-256 %s%n",
                profile.encoding(),
                profile.rows(),
                profile.checksum().value());
        for (ColumnProfile column : profile.columns()) {
            System.out.printf(
                    Locale.ROOT,
                    "  %-30s %-9s %,12d values %,12d nulls %,12d distinct  %s%n",
                    column.name(),
                    column.type(),
                    column.values(),
                    column.nulls(),
                    column.distinct(),
                    column.range()
                            .map(range -> range.least() + " to " + range.most())
                            .orElse(""));
        }
    }
}
