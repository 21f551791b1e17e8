package uk.gov.essex.smart.places.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.places.ingest.DeadLetters.Letter;

/** What every dead-letter queue promises. */
public abstract class DeadLettersContract {

    private DeadLetters queue;

    /** A queue that holds nothing. */
    protected abstract DeadLetters empty();

    @BeforeEach
    void startEmpty() {
        queue = empty();
    }

    @Test
    void givesBackWhatWasPut() {
        queue.put(Refusal.TOO_OLD, "{\"event\":\"e30=\"}");

        assertThat(queue.take(10)).singleElement().satisfies(letter -> {
            assertThat(letter.body()).isEqualTo("{\"event\":\"e30=\"}");
            assertThat(letter.sent()).isAfter("2026-01-01T00:00:00Z");
        });
    }

    @Test
    void hidesWhatWasTaken() {
        queue.put(Refusal.TOO_OLD, "one");
        queue.take(1);

        assertThat(queue.take(10)).isEmpty();
    }

    @Test
    void givesAtMostAsManyAsAskedFor() {
        List.of("one", "two", "three").forEach(body -> queue.put(Refusal.MALFORMED, body));

        List<Letter> first = queue.take(2);
        first.forEach(queue::remove);

        assertThat(first).hasSizeBetween(1, 2);
        assertThat(queue.take(10)).hasSize(3 - first.size());
    }

    @Test
    void aLetterDoesNotShowItsBody() {
        queue.put(Refusal.MALFORMED, "02:00:00:aa:bb:cc");

        assertThat(queue.take(1).toString()).doesNotContain("02:00");
    }
}
