package uk.gov.essex.smart.places.ingest;

import static uk.gov.essex.smart.places.Series.MISSING;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.gov.essex.smart.common.Position;
import uk.gov.essex.smart.places.Block;
import uk.gov.essex.smart.places.Blocks;
import uk.gov.essex.smart.places.Grid;
import uk.gov.essex.smart.places.Lamppost;
import uk.gov.essex.smart.places.Lampposts;
import uk.gov.essex.smart.places.Lampposts.Registration;
import uk.gov.essex.smart.places.Series;

/**
 * Keeps a report, or refuses it. Any report may come any number of times, late and in any order. Safe from any thread
 * where its stores are.
 */
public final class Ingest {

    /** How far a post's clock may run ahead. */
    public static final Duration CLOCK_SKEW = Duration.ofMinutes(10);

    private final Blocks blocks;
    private final Lampposts lampposts;
    private final Duration oldest;

    /** @param oldest how long a post may have been cut off; what began earlier before its arrival is refused */
    public Ingest(Blocks blocks, Lampposts lampposts, Duration oldest) {
        this.blocks = blocks;
        this.lampposts = lampposts;
        this.oldest = oldest;
    }

    public Intake take(Report report) {
        Optional<Refusal> refusal = refusal(report);
        Drops drops = report.kept().drops();
        if (refusal.isPresent()) {
            return new Intake.Refused(refusal.get(), drops);
        }
        Optional<Position> position = report.kept().position();
        List<Series> series = past(report, drops);
        if (series.isEmpty() && position.isEmpty()) {
            return new Intake.Refused(Refusal.NOTHING_TO_KEEP, drops);
        }
        position.ifPresent(where -> register(new Lamppost(report.post(), where), drops));
        return series.isEmpty()
                ? new Intake.Placed(drops)
                : store(report, new Block(report.post(), report.grid(), series), drops);
    }

    private Optional<Refusal> refusal(Report report) {
        Grid grid = report.grid();
        long received = report.received().getEpochSecond();
        if (grid.end() - grid.start() > Blocks.LONGEST_SPAN_SECONDS) {
            return Optional.of(Refusal.GRID_OUT_OF_RANGE);
        }
        if (grid.start() % grid.period() != 0) {
            return Optional.of(Refusal.GRID_UNALIGNED);
        }
        if (grid.start() > received + CLOCK_SKEW.toSeconds()) {
            return Optional.of(Refusal.FROM_THE_FUTURE);
        }
        return grid.start() < received - oldest.toSeconds() ? Optional.of(Refusal.TOO_OLD) : Optional.empty();
    }

    /** Series with what had not happened yet taken out, and without those that are empty then. */
    private static List<Series> past(Report report, Drops drops) {
        long latest = report.received().plus(CLOCK_SKEW).getEpochSecond();
        List<Series> past = new ArrayList<>();
        for (Series series : report.kept().series()) {
            drops.add(DropKind.FROM_THE_FUTURE, clearAfter(latest, report.grid(), series.values()));
            if (series.count() > 0) {
                past.add(series);
            }
        }
        return past;
    }

    private static int clearAfter(long latest, Grid grid, long[] values) {
        int cleared = 0;
        for (int slot = values.length - 1; slot >= 0 && grid.secondOf(slot) > latest; slot--) {
            cleared += values[slot] == MISSING ? 0 : 1;
            values[slot] = MISSING;
        }
        return cleared;
    }

    private void register(Lamppost lamppost, Drops drops) {
        if (lampposts.register(lamppost) == Registration.MOVED) {
            drops.add(DropKind.MOVED_POSITION);
        }
    }

    private Intake store(Report report, Block block, Drops drops) {
        Blocks.Stored how = blocks.put(block);
        return how == Blocks.Stored.CONFLICTING
                ? new Intake.Refused(Refusal.CONFLICTING_GRID, drops)
                : new Intake.Stored(
                        how,
                        block.readings(),
                        report.received().getEpochSecond() - report.grid().end(),
                        drops);
    }
}
