package uk.gov.essex.smart.places.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.places.Blocks;
import uk.gov.essex.smart.places.ingest.DropKind;
import uk.gov.essex.smart.places.ingest.Drops;
import uk.gov.essex.smart.places.ingest.Intake;
import uk.gov.essex.smart.places.ingest.Refusal;

final class MeterTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private final Meter meter = new Meter(() -> now, new PrintStream(printed, true, StandardCharsets.UTF_8));

    @Test
    void printsWhatGoesWellOnceAMinute() {
        meter.note(stored(Blocks.Stored.NEW, 10));
        printed.reset();

        meter.noteBytes(90);
        meter.note(stored(Blocks.Stored.NEW, 30));
        meter.note(stored(Blocks.Stored.NEW, 20));
        meter.note(stored(Blocks.Stored.DUPLICATE, 5));
        assertThat(lines()).isEmpty();

        now = now.plus(Duration.ofMinutes(1));
        meter.note(stored(Blocks.Stored.MERGED, 5));

        assertThat(Metrics.of(lines()))
                .containsOnly(
                        Map.entry("Blocks", 2L),
                        Map.entry("Readings", 240L),
                        Map.entry("Duplicates", 1L),
                        Map.entry("Merged", 1L),
                        Map.entry("StoredBytes", 90L),
                        Map.entry("LagSeconds", 30L));
    }

    @Test
    void printsARefusalAtOnce() {
        meter.note(stored(Blocks.Stored.NEW, 10));
        printed.reset();

        meter.note(Intake.Refused.of(Refusal.CONFLICTING_GRID));

        assertThat(Metrics.of(lines()))
                .containsOnly(Map.entry("Refused/conflicting-grid", 1L), Map.entry("Conflicts", 1L));
    }

    @Test
    void printsDropsAtOnceAndByKind() {
        meter.note(stored(Blocks.Stored.NEW, 10));
        printed.reset();
        Drops drops = new Drops();
        drops.add(DropKind.FREE_TEXT, 3);
        drops.add(DropKind.OFF_GRID);

        meter.note(new Intake.Placed(drops));

        assertThat(Metrics.of(lines()))
                .containsOnly(Map.entry("Dropped/free-text", 3L), Map.entry("Dropped/off-grid", 1L));
    }

    private static Intake stored(Blocks.Stored how, long lagSeconds) {
        return new Intake.Stored(how, 120, lagSeconds, new Drops());
    }

    private List<String> lines() {
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
