package uk.gov.essex.smart.supermarket.lambda.screen;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.SplittableRandom;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.gov.essex.smart.supermarket.Format;
import uk.gov.essex.smart.supermarket.lambda.files.DuckFile;
import uk.gov.essex.smart.supermarket.lambda.files.DuckSettings;
import uk.gov.essex.smart.supermarket.screening.Declaration;
import uk.gov.essex.smart.supermarket.screening.Screened;

/** Whatever somebody uploads is cleared, quarantined or refused; nothing is thrown. */
final class ScreeningFuzzTest {

    private static final int DAMAGED = 150;

    @TempDir
    private static Path directory;

    private static Screened screen(byte[] bytes, Format format) throws IOException {
        Path file = Files.write(directory.resolve("upload"), bytes);
        return new FileScreener(new DuckSettings(128, 1, Duration.ofMinutes(1), directory))
                .screen(file, Declaration.of(format));
    }

    @FuzzTest(maxDuration = "1m")
    void answersAnyBytes(byte[] bytes) throws IOException {
        for (Format format : Format.values()) {
            assertThat(screen(bytes, format)).isNotNull();
        }
    }

    @ParameterizedTest
    @EnumSource
    void answersDamagedFiles(Format format) throws IOException {
        byte[] whole = whole(format);
        assertThat(screen(whole, format)).isInstanceOf(Screened.Quarantined.class);
        SplittableRandom random = new SplittableRandom(format.extension().hashCode());
        for (int i = 0; i < DAMAGED; i++) {
            byte[] damaged = whole.clone();
            for (int j = random.nextInt(1, 4); j > 0; j--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            assertThat(screen(damaged, format)).isNotNull();
        }
    }

    private static byte[] whole(Format format) throws IOException {
        return switch (format) {
            case CSV -> "a,b,\"c \"\"d\"\"\"\r\n1,kim@example.org,2026-01-01\r\n2,\"x\ny\",n\u00f6\r\n".getBytes(UTF_8);
            case JSON ->
                "[{\"a\":1,\"b\":[\"kim@example.org\",{\"c\":null}]},{\"a\":-2.5e3,\"b\":[true]}]".getBytes(UTF_8);
            case GEOJSON ->
                ("{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"m\":\"kim@example.org\"},"
                    + "\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[0,1],[1,1],[1,0],[0,1]]]}}]}")
                        .getBytes(UTF_8);
            case PARQUET -> parquet();
        };
    }

    private static byte[] parquet() throws IOException {
        return Files.readAllBytes(DuckFile.write(
                "SELECT range AS a, 'kim@example.org' AS b, [1.5, range] AS c FROM range(100)",
                directory.resolve("whole.parquet")));
    }
}
