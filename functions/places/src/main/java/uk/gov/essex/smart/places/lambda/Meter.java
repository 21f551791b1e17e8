package uk.gov.essex.smart.places.lambda;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import uk.gov.essex.smart.common.lambda.Emf;
import uk.gov.essex.smart.places.Blocks;
import uk.gov.essex.smart.places.ingest.DropKind;
import uk.gov.essex.smart.places.ingest.Intake;
import uk.gov.essex.smart.places.ingest.Refusal;

/**
 * Counts what becomes of messages and prints it as metrics. What goes well is summed and printed once a minute at most,
 * since log bytes cost money and an execution environment takes many messages a minute; what was refused, dropped or in
 * conflict is printed at once. What goes well within the last minute of an execution environment is never printed. Safe
 * from any thread.
 */
public final class Meter {

    private static final Duration INTERVAL = Duration.ofMinutes(1);

    private final InstantSource clock;
    private final PrintStream out;
    private final EnumMap<Blocks.Stored, Long> stored = new EnumMap<>(Blocks.Stored.class);
    private final EnumMap<Refusal, Long> refused = new EnumMap<>(Refusal.class);
    private final EnumMap<DropKind, Long> dropped = new EnumMap<>(DropKind.class);
    private long readings;
    private long storedBytes;
    private long greatestLag = Long.MIN_VALUE;
    private Instant printed = Instant.EPOCH;

    public Meter(InstantSource clock, PrintStream out) {
        this.clock = clock;
        this.out = out;
    }

    /** Counts bytes of a new block. */
    public synchronized void noteBytes(long bytes) {
        storedBytes += bytes;
    }

    /** Counts a message, and prints what is due. */
    public synchronized void note(Intake intake) {
        switch (intake) {
            case Intake.Stored kept -> noteStored(kept);
            case Intake.Placed placed -> {}
            case Intake.Refused refusal -> refused.merge(refusal.reason(), 1L, Long::sum);
        }
        intake.drops().counts().forEach((kind, count) -> dropped.merge(kind, (long) count, Long::sum));
        Instant now = clock.instant();
        if (!refused.isEmpty() || !dropped.isEmpty() || !now.isBefore(printed.plus(INTERVAL))) {
            print(now);
        }
    }

    private void noteStored(Intake.Stored kept) {
        stored.merge(kept.how(), 1L, Long::sum);
        greatestLag = Math.max(greatestLag, kept.lagSeconds());
        if (kept.how() == Blocks.Stored.NEW) {
            readings += kept.readings();
        }
    }

    private void print(Instant now) {
        print(now, Map.of(), Emf.Unit.COUNT, counts());
        if (storedBytes > 0) {
            print(now, Map.of(), Emf.Unit.BYTES, Map.of("StoredBytes", storedBytes));
        }
        if (greatestLag != Long.MIN_VALUE) {
            print(now, Map.of(), Emf.Unit.SECONDS, Map.of("LagSeconds", greatestLag));
        }
        refused.forEach((reason, count) ->
                print(now, Map.of("Reason", reason.slug()), Emf.Unit.COUNT, Map.of("Refused", count)));
        dropped.forEach(
                (kind, count) -> print(now, Map.of("Kind", kind.slug()), Emf.Unit.COUNT, Map.of("Dropped", count)));
        stored.clear();
        refused.clear();
        dropped.clear();
        readings = 0;
        storedBytes = 0;
        greatestLag = Long.MIN_VALUE;
        printed = now;
    }

    private Map<String, Long> counts() {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("Blocks", stored.getOrDefault(Blocks.Stored.NEW, 0L));
        counts.put("Readings", readings);
        counts.put("Duplicates", stored.getOrDefault(Blocks.Stored.DUPLICATE, 0L));
        counts.put("Merged", stored.getOrDefault(Blocks.Stored.MERGED, 0L));
        counts.put("Conflicts", refused.getOrDefault(Refusal.CONFLICTING_GRID, 0L));
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    private void print(Instant now, Map<String, String> dimensions, Emf.Unit unit, Map<String, Long> metrics) {
        if (!metrics.isEmpty()) {
            out.println(Emf.line(Wiring.METRICS, now, dimensions, unit, metrics));
        }
    }
}
