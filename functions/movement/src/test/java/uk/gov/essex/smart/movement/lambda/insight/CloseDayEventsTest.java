package uk.gov.essex.smart.movement.lambda.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.gov.essex.smart.movement.Answerable;
import uk.gov.essex.smart.movement.InMemoryStore;
import uk.gov.essex.smart.movement.InMemorySupply;
import uk.gov.essex.smart.movement.Samples;
import uk.gov.essex.smart.movement.closing.Closing;
import uk.gov.essex.smart.movement.closing.DrivenDay;
import uk.gov.essex.smart.movement.insight.InMemoryInsights;
import uk.gov.essex.smart.movement.insight.InMemoryUnmetDemand;
import uk.gov.essex.smart.movement.ledger.InMemoryEntries;
import uk.gov.essex.smart.testing.Corpus;

/** Every sample of {@code events/movement/close-day} through the real handler, in the morning after the day driven. */
final class CloseDayEventsTest {

    private static final Corpus CORPUS = new Corpus("movement/close-day");

    private final InMemoryStore store = new InMemoryStore();
    private final InMemorySupply supply = new InMemorySupply();
    private final InMemoryUnmetDemand unmet = new InMemoryUnmetDemand();
    private final InMemoryInsights insights = new InMemoryInsights();
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final CloseDayHandler handler = new CloseDayHandler(
            new Closing(
                    new Closing.Stores(store, store, unmet, new InMemoryEntries(), insights), new Answerable(supply)),
            () -> DrivenDay.MORNING_AFTER,
            new PrintStream(printed, true, StandardCharsets.UTF_8));

    CloseDayEventsTest() {
        new DrivenDay().store(store, supply, unmet);
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
            assertThat(insights.find(Samples.DAY)).isEmpty();
        } else {
            CORPUS.check(name, send(event));
            assertThat(insights.find(Samples.DAY)).isPresent();
            assertThat(printed.toString(StandardCharsets.UTF_8)).contains("\"LedgerEntries\":2");
        }
    }

    @Test
    void sentAgainNothingIsEntered() throws IOException {
        send(CORPUS.input("scheduled"));

        assertThat(new String(send(CORPUS.input("scheduled")), StandardCharsets.UTF_8))
                .contains("\"entered\":0")
                .doesNotContain("\"entered\":2");
    }

    private byte[] send(byte[] event) throws IOException {
        return handler.take(new ByteArrayInputStream(event));
    }
}
