package uk.gov.essex.smart.benchmarks.screening;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import uk.gov.essex.smart.supermarket.Format;
import uk.gov.essex.smart.supermarket.lambda.files.DuckSettings;
import uk.gov.essex.smart.supermarket.lambda.screen.FileScreener;

/** Prints what screening finds in a corpus and misses, kind by kind, and how fast it reads beside DuckDB. */
public final class ScreeningReport {

    private ScreeningReport() {}

    /** Takes a seed, or none. */
    public static void main(String[] arguments) throws IOException {
        long seed = arguments.length == 0 ? 1 : Long.parseLong(arguments[0]);
        Path directory = Files.createTempDirectory("screening");
        try {
            FileScreener screener = new FileScreener(new DuckSettings(1_024, 2, Duration.ofMinutes(5), directory));
            print(Confusion.of(new Corpus(seed).cases(1), screener, directory));
            for (Format format : Format.values()) {
                Path file = directory.resolve("large." + format.extension());
                LargeFile.write(file, format);
                System.out.println(Race.of(file, format, screener, 3).line(format.name()));
                Files.delete(file);
            }
        } finally {
            Files.delete(directory);
        }
    }

    private static void print(Confusion confusion) {
        System.out.printf(Locale.ROOT, "%-28s %8s %8s %8s%n", "", "planted", "found", "astray");
        confusion
                .byKind()
                .forEach((kind, counts) -> System.out.printf(
                        Locale.ROOT, "%-28s %8d %8d %8d%n", kind, counts.planted(), counts.found(), counts.astray()));
        System.out.printf(
                Locale.ROOT,
                "recall %.1f%%, false alarms in %.1f%% of %d clean files, %.0f MB in all%n",
                confusion.recall() * 100,
                confusion.falseAlarms() * 100,
                confusion.clean(),
                confusion.bytes() / 1e6);
        confusion.remarks().forEach(System.out::println);
    }
}
