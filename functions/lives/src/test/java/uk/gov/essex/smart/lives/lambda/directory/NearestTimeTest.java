package uk.gov.essex.smart.lives.lambda.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.lives.directory.Entries;
import uk.gov.essex.smart.lives.directory.InMemoryDirectory;

/** How long a nearest eligible answer takes over a county's directory: printed, not judged. */
final class NearestTimeTest {

    private static final int SERVICES = 2_000;
    private static final int QUESTIONS = 100;

    @Test
    void answersTheNearestEligibleOfTwoThousand() {
        InMemoryDirectory directory = new InMemoryDirectory();
        Entries.synthetic(SERVICES, 11).forEach(directory::put);
        SeededDirectory api = new SeededDirectory(directory);
        SplittableRandom chance = new SplittableRandom(12);
        double[] milliseconds = new double[QUESTIONS];
        for (int question = 0; question < QUESTIONS; question++) {
            String near = String.format(
                    Locale.ROOT, "%.5f,%.5f", 51.55 + chance.nextDouble() * 0.4, 0.1 + chance.nextDouble());
            long start = System.nanoTime();
            Response response = api.get(
                    "/services",
                    Map.of(),
                    Map.of("near", near, "radius", "20000", "age", "70", "need", "falls", "step_free", "true"));
            milliseconds[question] = (System.nanoTime() - start) / 1e6;
            assertThat(response.status()).isEqualTo(200);
        }
        Arrays.sort(milliseconds);
        System.out.printf(
                Locale.ROOT,
                "Nearest eligible of %d services, in process, %d questions: median %.1f ms, p95 %.1f ms%n",
                SERVICES,
                QUESTIONS,
                milliseconds[QUESTIONS / 2],
                milliseconds[QUESTIONS * 95 / 100]);
    }
}
