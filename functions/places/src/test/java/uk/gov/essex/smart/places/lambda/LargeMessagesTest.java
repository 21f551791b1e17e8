package uk.gov.essex.smart.places.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.places.InMemoryBlocks;
import uk.gov.essex.smart.places.ingest.Refusal;

/** Messages at and beyond the limits that are too long to keep as files. */
final class LargeMessagesTest {

    private final InMemoryBlocks blocks = new InMemoryBlocks();
    private final Road road = new Road(blocks);

    @Test
    void refusesAMessageBeyondTheBrokersLimit() {
        road.send(event("{'bn':'post-000001:no2','bt':1767225600,'v':41}" + " ".repeat(MessageDecoder.MOST_BYTES)));

        assertThat(road.deadLetters().reasons()).containsExactly(Refusal.TOO_LARGE);
    }

    @Test
    void refusesMoreRecordsThanAnyBlockHas() {
        road.send(event("{},".repeat(16_384) + "{}"));

        assertThat(road.deadLetters().reasons()).containsExactly(Refusal.TOO_MANY_RECORDS);
    }

    @Test
    void keepsTheCountOfTwoThousandIdentifiersInASlotAndNoneOfMore() {
        road.send(event(identifiers(2_000, 0)));
        road.send(event("{'bn':'post-000001:no2','bt':1767225600,'v':41}," + identifiers(2_001, 60)));

        assertThat(Metrics.of(road.printed()))
                .containsEntry("Readings", 1L)
                .containsEntry("Merged", 1L)
                .containsEntry("Dropped/too-many-identifiers", 2_001L);
        assertThat(blocks.size()).isEqualTo(1);
    }

    private static String identifiers(int count, int second) {
        return IntStream.range(0, count)
                .mapToObj(i -> "%s'vs':'02:00:00:00:%02x:%02x'}"
                        .formatted(i == 0 ? base(second) : "{'t':" + second + ",", i >> 8, i & 0xFF))
                .collect(Collectors.joining(","));
    }

    private static String base(int second) {
        return "{'bn':'post-000001:wifi-devices','bt':1767225600,'t':" + second + ",";
    }

    private static byte[] event(String records) {
        return ("{'v':1,'start':1767225600,'period':60,'slots':15,'senml':[" + records
                        + "],'thing':'post-000001','received':1767226542000}")
                .replace('\'', '"')
                .getBytes(StandardCharsets.UTF_8);
    }
}
