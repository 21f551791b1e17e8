package uk.gov.essex.smart.supermarket.release;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import uk.gov.essex.smart.supermarket.release.PostHours.Page;

/**
 * Releases a day: reads the county tile by tile and page by page, adds up by district, and puts a version of each data set
 * that has anything of the day on the shelf. It can stop between any two pages and go on later; done again, it changes
 * nothing. One run at a time.
 */
public final class ReleaseRun {

    /** Progress is kept this often, so that a crash costs little to mend. */
    private static final int PAGES_BETWEEN_KEEPS = 100;

    private final PostHours source;
    private final Workbench workbench;
    private final Shelf shelf;
    private final Boundaries boundaries;
    private final List<Tile> tiles = Tile.all();

    public ReleaseRun(PostHours source, Workbench workbench, Shelf shelf, Boundaries boundaries) {
        this.source = source;
        this.workbench = workbench;
        this.shelf = shelf;
        this.boundaries = boundaries;
    }

    /** How a run ended. */
    public sealed interface Outcome {

        /** It was released before. */
        record Standing() implements Outcome {}

        /** All versions are on the shelf. */
        record Released(long rows) implements Outcome {}

        /** Time ran out; the next run goes on at this tile. */
        record Paused(int tile) implements Outcome {}
    }

    public boolean isReleased(Edition edition) {
        return workbench.isFinished(edition);
    }

    /**
     * Releases an edition, or as much of it as there is time for.
     *
     * @param hasTime whether there is time for another page
     */
    public Outcome run(Edition edition, BooleanSupplier hasTime) {
        if (isReleased(edition)) {
            return new Outcome.Standing();
        }
        Progress progress = workbench.findProgress(edition).orElse(Progress.BEGUN);
        Tally tally = new Tally(boundaries);
        progress.sums().forEach(tally::restore);
        int tile = progress.tile();
        Optional<String> cursor = progress.cursor();
        for (int pages = 1; tile < tiles.size(); pages++) {
            if (!hasTime.getAsBoolean()) {
                keep(edition, tile, cursor, tally);
                return new Outcome.Paused(tile);
            }
            cursor = count(tiles.get(tile), edition.day(), cursor, tally);
            tile += cursor.isEmpty() ? 1 : 0;
            if (pages % PAGES_BETWEEN_KEEPS == 0) {
                keep(edition, tile, cursor, tally);
            }
        }
        keep(edition, tile, cursor, tally);
        long rows = put(edition, tally);
        workbench.finish(edition);
        return new Outcome.Released(rows);
    }

    private Optional<String> count(Tile tile, LocalDate day, Optional<String> cursor, Tally tally) {
        Page page = source.page(tile, day, cursor);
        page.hours().stream().filter(hour -> tile.owns(hour.position())).forEach(tally::add);
        return page.next();
    }

    private void keep(Edition edition, int tile, Optional<String> cursor, Tally tally) {
        workbench.keep(edition, new Progress(tile, cursor, tally.lines().toList()));
    }

    private long put(Edition edition, Tally tally) {
        long rows = 0;
        for (Topic topic : Topic.values()) {
            List<DistrictHour> hours = tally.rows(edition.day(), topic);
            if (!hours.isEmpty()) {
                put(edition, topic, hours);
            }
            rows += hours.size();
        }
        return rows;
    }

    private void put(Edition edition, Topic topic, List<DistrictHour> hours) {
        for (Grain grain : Grain.values()) {
            workbench.keepDay(topic, grain, edition.day(), Rows.lines(grain, hours));
            shelf.put(topic, grain, edition, new ReleasedFile(workbench, topic, grain, edition));
        }
    }
}
