package uk.gov.essex.smart.supermarket.lambda.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.gov.essex.smart.supermarket.release.Topic;
import uk.gov.essex.smart.testing.Corpus;
import uk.gov.essex.smart.testing.DynamoServer;

/** Every sample of {@code events/supermarket/release} through the real handler, on the morning after a day that was measured. */
final class ReleaseEventsTest {

    private static final Corpus CORPUS = new Corpus("supermarket/release");

    static List<String> cases() throws IOException {
        return CORPUS.cases();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void releasesWhatIsDueWhateverTheEventSays(String name) throws IOException {
        try (Morning morning = new Morning(Topic.WEATHER)) {
            String answer = morning.release(CORPUS.input(name), DynamoServer.client(), Morning.AMPLE);
            CORPUS.check(name, answer.getBytes(StandardCharsets.UTF_8));
            assertThat(morning.printed()).contains("\"EditionsReleased\":14");
        }
    }
}
