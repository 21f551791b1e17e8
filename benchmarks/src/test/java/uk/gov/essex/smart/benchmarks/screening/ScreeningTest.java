package uk.gov.essex.smart.benchmarks.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.gov.essex.smart.supermarket.lambda.files.DuckSettings;
import uk.gov.essex.smart.supermarket.lambda.screen.FileScreener;
import uk.gov.essex.smart.supermarket.screening.Kind;

/** A part of the corpus in which every kind is planted; the benchmark screens all of it. */
final class ScreeningTest {

    private static final int STEP = 7;

    @Test
    void findsWhatIsPlantedAndLittleElse(@TempDir Path directory) throws IOException {
        FileScreener screener = new FileScreener(new DuckSettings(256, 1, Duration.ofMinutes(5), directory));
        Confusion confusion = Confusion.of(new Corpus(1).cases(STEP), screener, directory);
        assertThat(confusion.byKind()).containsOnlyKeys(Kind.values());
        assertThat(confusion.recall()).as("%s", confusion.remarks()).isGreaterThanOrEqualTo(0.99);
        assertThat(confusion.falseAlarms()).as("%s", confusion.remarks()).isLessThanOrEqualTo(0.05);
    }
}
