package uk.gov.essex.smart.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What every record of turns keeps to. */
public abstract class TurnsContract {

    private static final Instant MORNING = Instant.parse("2026-11-24T06:00:00Z");
    private static final Zone ONE = new Zone(1, 1);
    private static final Zone OTHER = new Zone(2, 3);

    protected abstract Turns empty();

    @Test
    void knowsTheLastTurnOfEachAreaOnEachDay() {
        Turns turns = empty();
        turns.note(Samples.DAY, ONE, MORNING);
        turns.note(Samples.DAY, OTHER, MORNING);
        turns.note(Samples.DAY, ONE, MORNING.plusSeconds(300));
        turns.note(Samples.DAY.plusDays(1), ONE, MORNING.plusSeconds(600));

        assertThat(turns.list(Samples.DAY)).isEqualTo(Map.of(ONE, MORNING.plusSeconds(300), OTHER, MORNING));
        assertThat(turns.list(Samples.DAY.plusDays(2))).isEmpty();
    }
}
