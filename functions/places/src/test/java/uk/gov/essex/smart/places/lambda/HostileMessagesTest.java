package uk.gov.essex.smart.places.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.places.InMemoryBlocks;
import uk.gov.essex.smart.places.ingest.DeadLetters;
import uk.gov.essex.smart.places.ingest.Refusal;

final class HostileMessagesTest {

    private static final int MESSAGES = 100_000;

    private final Set<Refusal> reasons = EnumSet.noneOf(Refusal.class);
    private int refusals;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void refusesEveryHostileMessageAndQuotesNoPersonalValue() {
        InMemoryBlocks blocks = new InMemoryBlocks();
        PrintStream out = new PrintStream(printed, true, UTF_8);
        Road road = new Road(blocks, new Counting(), out);
        Hostile hostile = new Hostile(20_261_122);

        for (int i = 0; i < MESSAGES; i++) {
            byte[] message = hostile.next();
            road.send(message);
            String lines = linesPrinted();
            if (refusals != i + 1 || hostile.canaries().stream().anyMatch(lines::contains)) {
                fail("Message " + i + " was not refused, or a line quotes it: " + new String(message, UTF_8));
            }
        }

        assertThat(blocks.size()).isZero();
        assertThat(reasons).as("reasons met").hasSizeGreaterThan(9);
    }

    /** What the last message printed. */
    private String linesPrinted() {
        String lines = printed.toString(UTF_8);
        printed.reset();
        return lines;
    }

    /** Counts reasons and forgets bodies. */
    private final class Counting implements DeadLetters {

        @Override
        public void put(Refusal reason, String body) {
            refusals++;
            reasons.add(reason);
        }

        @Override
        public List<Letter> take(int most) {
            return List.of();
        }

        @Override
        public void remove(Letter letter) {
            throw new UnsupportedOperationException("Nothing is ever taken");
        }
    }
}
