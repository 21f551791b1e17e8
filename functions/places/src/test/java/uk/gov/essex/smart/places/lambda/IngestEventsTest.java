package uk.gov.essex.smart.places.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.gov.essex.smart.places.Series.MISSING;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.gov.essex.smart.common.Position;
import uk.gov.essex.smart.places.Block;
import uk.gov.essex.smart.places.Channel;
import uk.gov.essex.smart.places.Channels;
import uk.gov.essex.smart.places.Grid;
import uk.gov.essex.smart.places.InMemoryBlocks;
import uk.gov.essex.smart.places.Lamppost;
import uk.gov.essex.smart.places.PostId;
import uk.gov.essex.smart.places.Series;
import uk.gov.essex.smart.places.ingest.DropKind;
import uk.gov.essex.smart.places.ingest.Refusal;
import uk.gov.essex.smart.testing.Corpus;

/** Every sample of {@code events/places/ingest} through the real handler, and what stands beside it as expected. */
final class IngestEventsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final PostId POST = new PostId("post-000001");
    private static final long START = 1_767_225_600;
    private static final Corpus CORPUS = new Corpus("places/ingest");

    private final InMemoryBlocks blocks = new InMemoryBlocks();
    private final Road road = new Road(blocks);

    static List<String> cases() throws IOException {
        return CORPUS.cases();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void doesWithTheSampleWhatIsExpected(String name) throws IOException {
        ObjectNode expected = (ObjectNode) CORPUS.expected(name);
        standAsGiven(expected);

        road.send(CORPUS.input(name));

        assertThat(outcome(expected)).isEqualTo(expected);
    }

    @Test
    void thereAreSamplesToTry() throws IOException {
        assertThat(cases()).hasSizeGreaterThan(40);
    }

    /** Three are too long to keep as files; {@link LargeMessagesTest} has them. */
    @Test
    void everyReasonAndKindHasASample() throws IOException {
        Set<String> seen = new TreeSet<>();
        for (String name : cases()) {
            JsonNode expected = CORPUS.expected(name);
            seen.add(expected.path("reason").asText());
            expected.path("drops").fieldNames().forEachRemaining(seen::add);
        }
        assertThat(seen)
                .containsAll(Arrays.stream(Refusal.values())
                        .filter(reason -> reason != Refusal.TOO_LARGE && reason != Refusal.TOO_MANY_RECORDS)
                        .map(Refusal::slug)
                        .toList())
                .containsAll(Arrays.stream(DropKind.values())
                        .filter(kind -> kind != DropKind.TOO_MANY_IDENTIFIERS)
                        .map(DropKind::slug)
                        .toList());
    }

    /** What was there before the message: a block, a registered position. */
    private void standAsGiven(ObjectNode expected) {
        JsonNode kept = expected.remove("kept");
        if (kept != null) {
            Grid grid = new Grid(
                    START, kept.get("period").asInt(), kept.get("slots").asInt());
            blocks.put(new Block(POST, grid, List.of(series("no2", kept.get("no2")))));
        }
        JsonNode standing = expected.remove("standing");
        if (standing != null) {
            road.lampposts()
                    .register(new Lamppost(
                            POST,
                            new Position(
                                    standing.get(0).asDouble(), standing.get(1).asDouble())));
        }
    }

    private static Series series(String channel, JsonNode values) {
        return new Series(
                (Channel.Stored) Channels.find(channel).orElseThrow(),
                StreamSupport.stream(values.spliterator(), false)
                        .mapToLong(value -> value.isNull() ? MISSING : value.asLong())
                        .toArray());
    }

    /** What became of the message, told by what stands in the stores and what was printed. */
    private JsonNode outcome(ObjectNode expected) {
        ObjectNode outcome = JSON.createObjectNode();
        Map<String, Long> metrics = Metrics.of(road.printed());
        outcome.put("outcome", name(metrics));
        road.deadLetters().reasons().forEach(reason -> {
            outcome.put("reason", reason.slug());
            assertThat(metrics).containsEntry("Refused/" + reason.slug(), 1L);
        });
        if (expected.has("series")) {
            outcome.put("readings", metrics.getOrDefault("Readings", 0L).intValue());
            outcome.put(
                    "lagSeconds",
                    metrics.getOrDefault("LagSeconds", Long.MAX_VALUE).intValue());
            outcome.set("series", stored());
        }
        ObjectNode drops = JSON.createObjectNode();
        metrics.forEach((metric, count) -> {
            if (metric.startsWith("Dropped/")) {
                drops.put(metric.substring("Dropped/".length()), count.intValue());
            }
        });
        if (!drops.isEmpty()) {
            outcome.set("drops", drops);
        }
        road.lampposts()
                .find(POST)
                .ifPresent(lamppost -> outcome.putArray("position")
                        .add(lamppost.position().latitude())
                        .add(lamppost.position().longitude()));
        return outcome;
    }

    private String name(Map<String, Long> metrics) {
        if (!road.deadLetters().reasons().isEmpty()) {
            return "REFUSED";
        }
        return metrics.containsKey("Blocks")
                ? "NEW"
                : metrics.containsKey("Duplicates") ? "DUPLICATE" : metrics.containsKey("Merged") ? "MERGED" : "PLACED";
    }

    private ObjectNode stored() {
        ObjectNode stored = JSON.createObjectNode();
        for (Series series :
                blocks.list(POST, START, START + 86_400, 1).getFirst().series()) {
            stored.set(
                    series.channel().name(),
                    JSON.valueToTree(Arrays.stream(series.values())
                            .mapToObj(value -> value == MISSING ? null : (int) value)
                            .collect(Collectors.toList())));
        }
        return stored;
    }
}
