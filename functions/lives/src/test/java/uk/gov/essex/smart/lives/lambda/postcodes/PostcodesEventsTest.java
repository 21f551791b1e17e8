package uk.gov.essex.smart.lives.lambda.postcodes;

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
import uk.gov.essex.smart.lives.directory.Entries;
import uk.gov.essex.smart.lives.directory.InMemoryPostcodes;
import uk.gov.essex.smart.lives.directory.Postcode;
import uk.gov.essex.smart.lives.directory.PostcodeFiles;
import uk.gov.essex.smart.testing.Corpus;

/** Every sample of {@code events/lives/postcodes} through the real handler. */
final class PostcodesEventsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Corpus CORPUS = new Corpus("lives/postcodes");
    private static final Map<String, String> UPLOADED = Map.of(
            "essex", "postcode,latitude,longitude\nCM99 9ZZ,51.7356,0.4685\nCM99 9ZY,51.74,0.47\n",
            "broken", "postcode,latitude,longitude\nCM99 9ZX,51.7356,0.4685\nCM99 9ZW,0.4685,51.7356\n");

    private final Map<String, byte[]> reports = new HashMap<>();
    private final InMemoryPostcodes postcodes = new InMemoryPostcodes();
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PostcodesHandler handler = new PostcodesHandler(
            files(), postcodes, () -> Entries.MODIFIED, new PrintStream(printed, true, StandardCharsets.UTF_8));

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
            assertThat(JSON.readTree(reports.get(answer.get("file").asText()))).isEqualTo(answer);
            assertThat(printed.toString(StandardCharsets.UTF_8))
                    .contains("\"Outcome\":\"" + answer.get("outcome").asText() + "\"");
        }
    }

    @Test
    void loadsAFileWholeOrNotAtAll() throws IOException {
        send("{\"file\": \"essex\"}".getBytes(StandardCharsets.UTF_8));
        send("{\"file\": \"broken\"}".getBytes(StandardCharsets.UTF_8));

        assertThat(postcodes.find(new Postcode("CM99", "9ZZ"))).contains(Entries.CHELMSFORD);
        assertThat(postcodes.find(new Postcode("CM99", ""))).isPresent();
        assertThat(postcodes.find(new Postcode("CM99", "9ZX"))).isEmpty();
    }

    @Test
    void thereAreSamplesToTry() throws IOException {
        assertThat(cases()).hasSizeGreaterThan(4);
    }

    private byte[] send(byte[] event) throws IOException {
        return handler.load(new ByteArrayInputStream(event));
    }

    private PostcodeFiles files() {
        return new PostcodeFiles() {
            @Override
            public Optional<byte[]> find(String name, int most) {
                return Optional.ofNullable(UPLOADED.get(name)).map(text -> text.getBytes(StandardCharsets.UTF_8));
            }

            @Override
            public void report(String name, byte[] report) {
                reports.put(name, report);
            }
        };
    }
}
