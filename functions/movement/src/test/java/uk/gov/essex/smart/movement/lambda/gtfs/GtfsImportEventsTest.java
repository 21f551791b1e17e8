package uk.gov.essex.smart.movement.lambda.gtfs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.gov.essex.smart.movement.timetable.Feeds;
import uk.gov.essex.smart.movement.timetable.InMemoryTimetables;
import uk.gov.essex.smart.testing.Corpus;

/** Every sample of {@code events/movement/gtfs-import} through the real handler. */
final class GtfsImportEventsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Corpus CORPUS = new Corpus("movement/gtfs-import");

    private final Map<String, byte[]> uploaded = new HashMap<>();
    private final Map<String, byte[]> reports = new HashMap<>();
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final GtfsImportHandler handler = new GtfsImportHandler(
            feeds(),
            new InMemoryTimetables(),
            () -> SampleFeed.NOW,
            new PrintStream(printed, true, StandardCharsets.UTF_8));

    GtfsImportEventsTest() {
        uploaded.put("essex", new SampleFeed().zipped());
        uploaded.put(
                "broken",
                new SampleFeed()
                        .with("stop_times.txt", "08:30:00,green", "08:30:00,nowhere")
                        .zipped());
    }

    static List<String> cases() throws IOException {
        return CORPUS.cases();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void doesWithTheSampleWhatIsExpected(String name) throws IOException {
        byte[] event = CORPUS.input(name);
        JsonNode expected = CORPUS.expected(name);
        if (expected.has("fault")) {
            assertThatThrownBy(() -> send(event))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(expected.get("fault").asText());
            assertThat(reports).isEmpty();
        } else {
            JsonNode answer = JSON.readTree(send(event));
            assertThat(answer).isEqualTo(expected);
            assertThat(JSON.readTree(reports.get(answer.get("feed").asText()))).isEqualTo(answer);
            assertThat(printed.toString(StandardCharsets.UTF_8))
                    .contains("\"Outcome\":\"" + answer.get("outcome").asText() + "\"");
        }
    }

    @Test
    void thereAreSamplesToTry() throws IOException {
        assertThat(cases()).hasSizeGreaterThan(4);
    }

    private byte[] send(byte[] event) throws IOException {
        return handler.take(new ByteArrayInputStream(event));
    }

    private Feeds feeds() {
        return new Feeds() {
            @Override
            public Optional<byte[]> find(String key, int most) {
                return Optional.ofNullable(uploaded.get(key));
            }

            @Override
            public void report(String key, byte[] report) {
                reports.put(key, report);
            }
        };
    }
}
