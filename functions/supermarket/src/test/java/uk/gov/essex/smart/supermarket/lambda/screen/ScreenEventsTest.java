package uk.gov.essex.smart.supermarket.lambda.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.gov.essex.smart.testing.Corpus;

/** Every sample of {@code events/supermarket/screen} through the real handler. */
final class ScreenEventsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Corpus CORPUS = new Corpus("supermarket/screen");

    @TempDir
    private Path scratch;

    static List<String> cases() throws IOException {
        return CORPUS.cases();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void doesWithTheSampleWhatIsExpected(String name) throws IOException {
        JsonNode expected = CORPUS.expected(name);
        try (ScreeningDesk desk = new ScreeningDesk(scratch)) {
            desk.send(ScreeningDesk.COUNTS, ScreeningDesk.COUNTS);
            if (expected.has("fault")) {
                assertThatThrownBy(() -> desk.handle(CORPUS.input(name)))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessage(expected.get("fault").asText());
            } else {
                assertThat(JSON.readTree(desk.handle(CORPUS.input(name)))).isEqualTo(expected);
            }
        }
    }
}
