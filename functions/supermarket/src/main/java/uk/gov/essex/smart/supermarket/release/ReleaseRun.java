package uk.gov.essex.smart.supermarket.release;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import uk.gov.essex.smart.supermarket.release.PostHours.Page;

/**
 * Releases a day: reads the county tile by tile and page by page, adds up by district, and puts a version of each data set
 * on the shelf. It can stop between any two pages and go on later; done again, it makes the same versions. One run of a day
 * at a time.
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

        /** All versions are on the shelf. */
        record Released(long rows) implements Outcome {}

        /** Time ran out; the next run goes on at this tile. */
        record Paused(int tile) implements Outcome {}
    }

    /**
     * Releases the day, or as much of it as there is time for.
     *
     * @param hasTime whether there is time for another page
     */
    public Outcome run(LocalDate day, Pass pass, BooleanSupplier hasTime) {
        Progress progress = workbench.findProgress(day).orElse(Progress.BEGUN);
        Tally tally = new Tally(boundaries);
        progress.sums().forEach(tally::restore);
        int tile = progress.tile();
        Optional<String> cursor = progress.cursor();
        for (int pages = 1; tile < tiles.size(); pages++) {
            if (!hasTime.getAsBoolean()) {
                keep(day, tile, cursor, tally);
                return new Outcome.Paused(tile);
            }
            cursor = count(tiles.get(tile), day, cursor, tally);
            tile += cursor.isEmpty() ? 1 : 0;
            if (pages % PAGES_BETWEEN_KEEPS == 0) {
                keep(day, tile, cursor, tally);
            }
        }
        keep(day, tile, cursor, tally);
        long rows = put(day, pass, tally);
        workbench.finish(day);
        return new Outcome.Released(rows);
    }

    private Optional<String> count(Tile tile, LocalDate day, Optional<String> cursor, Tally tally) {
        Page page = source.page(tile, day, cursor);
        page.hours().stream().filter(hour -> tile.owns(hour.position())).forEach(tally::add);
        return page.next();
    }

    private void keep(LocalDate day, int tile, Optional<String> cursor, Tally tally) {
        workbench.keep(day, new Progress(tile, cursor, tally.lines().toList()));
    }

    private long put(LocalDate day, Pass pass, Tally tally) {
        long rows = 0;
        for (Topic topic : Topic.values()) {
            List<DistrictHour> hours = tally.rows(day, topic);
            for (Grain grain : Grain.values()) {
                workbench.keepDay(topic, grain, day, Rows.lines(grain, hours));
                shelf.put(topic, grain, day, pass, new ReleasedFile(workbench, topic, grain, day, pass));
            }
            rows += hours.size();
        }
        return rows;
    }
}
