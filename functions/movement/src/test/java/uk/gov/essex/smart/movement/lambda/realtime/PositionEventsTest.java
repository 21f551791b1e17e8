package uk.gov.essex.smart.movement.lambda.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.gov.essex.smart.movement.InMemoryPositions;
import uk.gov.essex.smart.movement.VehiclePosition;
import uk.gov.essex.smart.testing.Corpus;

/** Every sample of {@code events/movement/position} through the real handler. */
final class PositionEventsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Corpus CORPUS = new Corpus("movement/position");

    private final InMemoryPositions positions = new InMemoryPositions();
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PositionHandler handler =
            new PositionHandler(positions, () -> Instant.EPOCH, new PrintStream(printed, true, StandardCharsets.UTF_8));

    static List<String> cases() throws IOException {
        return CORPUS.cases();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void doesWithTheSampleWhatIsExpected(String name) throws IOException {
        JsonNode expected = CORPUS.expected(name);
        byte[] event = CORPUS.input(name);

        ObjectNode outcome = JSON.createObjectNode().put("outcome", handler.take(event));
        positions.list(Instant.EPOCH).forEach(kept -> outcome.put("kept", text(kept)));

        assertThat(outcome).isEqualTo(expected);
        assertThat(printed.toString(StandardCharsets.UTF_8).contains("PositionsRefused"))
                .isEqualTo(!outcome.has("kept"));
        assertThat(handler.take(event))
                .isEqualTo(
                        outcome.has("kept") ? "older" : outcome.get("outcome").asText());
    }

    @Test
    void everyReasonHasASample() throws IOException {
        List<String> outcomes =
                cases().stream().map(PositionEventsTest::outcome).toList();
        assertThat(outcomes)
                .contains("kept")
                .containsAll(Arrays.stream(PositionMessage.Refusal.values())
                        .map(reason -> reason.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .toList());
    }

    private static String outcome(String name) {
        try {
            return CORPUS.expected(name).get("outcome").asText();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static String text(VehiclePosition kept) {
        return "%s/%s %s %s,%s %s %s"
                .formatted(
                        kept.vehicle().agency().value(),
                        kept.vehicle().number(),
                        kept.at(),
                        kept.position().latitude(),
                        kept.position().longitude(),
                        kept.duty()
                                .map(duty -> duty.trip() + " of " + duty.day())
                                .orElse("-"),
                        kept.spare()
                                .map(spare -> spare.seats() + "+" + spare.wheelchairs())
                                .orElse("-"));
    }
}
