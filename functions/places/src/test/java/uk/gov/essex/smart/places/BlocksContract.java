package uk.gov.essex.smart.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static uk.gov.essex.smart.places.Series.MISSING;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.places.Blocks.Stored;

/** What every store of blocks promises. */
public abstract class BlocksContract {

    private static final PostId POST = new PostId("post-000001");
    private static final long NEW_YEAR = Instant.parse("2026-01-01T00:00:00Z").getEpochSecond();
    private static final int QUARTER = 900;

    private Blocks blocks;

    /** A store that holds nothing. */
    protected abstract Blocks empty();

    @BeforeEach
    void startEmpty() {
        blocks = empty();
    }

    @Test
    void givesBackWhatItKeeps() {
        Block block = new Block(
                POST,
                new Grid(NEW_YEAR, 300, 3),
                List.of(series("no2", 41, MISSING, 43), series("temperature", -12, 0, 15)));

        assertThat(blocks.put(block)).isEqualTo(Stored.NEW);

        assertThat(list(NEW_YEAR, NEW_YEAR + QUARTER)).containsExactly(block);
    }

    @Test
    void keepsABlockOnce() {
        Block block = quarter(NEW_YEAR, 41, 42, 43);
        blocks.put(block);

        assertThat(blocks.put(block)).isEqualTo(Stored.DUPLICATE);
        assertThat(blocks.put(quarter(NEW_YEAR, 41, MISSING, 43))).isEqualTo(Stored.DUPLICATE);
        assertThat(list(NEW_YEAR, NEW_YEAR + QUARTER)).containsExactly(block);
    }

    @Test
    void fillsGapsFromALaterTellingAndKeepsTheFirstReading() {
        blocks.put(quarter(NEW_YEAR, 41, MISSING, MISSING));

        assertThat(blocks.put(quarter(NEW_YEAR, 99, 42, MISSING))).isEqualTo(Stored.MERGED);
        assertThat(blocks.put(new Block(POST, new Grid(NEW_YEAR, 300, 3), List.of(series("nox", 1, 2, 3)))))
                .isEqualTo(Stored.MERGED);

        assertThat(list(NEW_YEAR, NEW_YEAR + QUARTER))
                .containsExactly(new Block(
                        POST,
                        new Grid(NEW_YEAR, 300, 3),
                        List.of(series("nox", 1, 2, 3), series("no2", 41, 42, MISSING))));
    }

    @Test
    void leavesABlockOfAnotherGridAsItWas() {
        Block kept = quarter(NEW_YEAR, 41, 42, 43);
        blocks.put(kept);

        Block other = new Block(POST, new Grid(NEW_YEAR, 450, 2), List.of(series("no2", 1, 2)));

        assertThat(blocks.put(other)).isEqualTo(Stored.CONFLICTING);
        assertThat(list(NEW_YEAR, NEW_YEAR + QUARTER)).containsExactly(kept);
    }

    @Test
    void listsBlocksThatOverlapTheRangeByStartWhateverOrderTheyCameIn() {
        for (int i : new int[] {3, 0, 2, 1, 4}) {
            blocks.put(quarter(NEW_YEAR + (long) i * QUARTER, i, i, i));
        }

        assertThat(starts(list(NEW_YEAR + QUARTER, NEW_YEAR + 3 * QUARTER)))
                .containsExactly(NEW_YEAR + QUARTER, NEW_YEAR + 2 * QUARTER);
        assertThat(starts(list(NEW_YEAR + QUARTER - 1, NEW_YEAR + 3 * QUARTER + 1)))
                .containsExactly(NEW_YEAR, NEW_YEAR + QUARTER, NEW_YEAR + 2 * QUARTER, NEW_YEAR + 3 * QUARTER);
        assertThat(list(NEW_YEAR + 1, NEW_YEAR + 1)).isEmpty();
    }

    @Test
    void listsAcrossTheTurnOfAMonth() {
        Block before = quarter(NEW_YEAR - QUARTER, 1, 2, 3);
        Block after = quarter(NEW_YEAR, 4, 5, 6);
        blocks.put(after);
        blocks.put(before);

        assertThat(list(NEW_YEAR - 60, NEW_YEAR + 60)).containsExactly(before, after);
    }

    @Test
    void findsTheLongestBlockByItsLastMoment() {
        Block day = new Block(POST, new Grid(NEW_YEAR - 86_400, 43_200, 2), List.of(series("no2", 1, 2)));
        blocks.put(day);

        assertThat(list(NEW_YEAR - 1, NEW_YEAR)).containsExactly(day);
        assertThat(list(NEW_YEAR, NEW_YEAR + 1)).isEmpty();
    }

    @Test
    void endsAPageAtTheMostAskedFor() {
        IntStream.range(0, 5).forEach(i -> blocks.put(quarter(NEW_YEAR + (long) i * QUARTER, i, i, i)));

        assertThat(starts(blocks.list(POST, NEW_YEAR, NEW_YEAR + 86_400, 2)))
                .containsExactly(NEW_YEAR, NEW_YEAR + QUARTER);
    }

    @Test
    void keepsPostsApart() {
        blocks.put(quarter(NEW_YEAR, 1, 2, 3));

        assertThat(blocks.list(new PostId("post-000002"), NEW_YEAR, NEW_YEAR + QUARTER, 10))
                .isEmpty();
    }

    @Test
    void refusesWhatItCannotBound() {
        Block tooLong = new Block(POST, new Grid(NEW_YEAR, 86_400, 2), List.of(series("no2", 1, 2)));

        assertThatIllegalArgumentException().isThrownBy(() -> blocks.put(tooLong));
        assertThatIllegalArgumentException().isThrownBy(() -> list(0, Blocks.LONGEST_RANGE_SECONDS + 1L));
        assertThatIllegalArgumentException().isThrownBy(() -> blocks.list(POST, 0, 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> list(-1, 1));
    }

    @Test
    void storesABlockOnceHoweverManyCallersPutItAtOnce() throws Exception {
        Block block = quarter(NEW_YEAR, 41, 42, 43);
        List<Callable<Stored>> callers = Collections.nCopies(50, () -> blocks.put(block));

        assertThat(together(callers)).containsOnlyOnce(Stored.NEW).containsOnly(Stored.NEW, Stored.DUPLICATE);
    }

    @Test
    void losesNoGapFilledByCallersAtOnce() throws Exception {
        List<Callable<Stored>> callers = IntStream.range(0, 8)
                .<Callable<Stored>>mapToObj(slot -> () -> blocks.put(only(slot)))
                .toList();

        assertThat(together(callers)).containsOnlyOnce(Stored.NEW).containsOnly(Stored.NEW, Stored.MERGED);
        assertThat(list(NEW_YEAR, NEW_YEAR + QUARTER).getFirst().readings()).isEqualTo(8);
    }

    private static List<Stored> together(List<Callable<Stored>> callers) throws InterruptedException {
        try (ExecutorService threads = Executors.newFixedThreadPool(callers.size())) {
            return threads.invokeAll(callers).stream().map(Future::resultNow).toList();
        }
    }

    private List<Block> list(long from, long until) {
        return blocks.list(POST, from, until, 100);
    }

    private static List<Long> starts(List<Block> blocks) {
        return blocks.stream().map(block -> block.grid().start()).toList();
    }

    private static Block quarter(long start, long... no2) {
        return new Block(POST, new Grid(start, 300, 3), List.of(series("no2", no2)));
    }

    private static Block only(int slot) {
        long[] values = new long[8];
        Arrays.fill(values, MISSING);
        values[slot] = slot;
        return new Block(POST, new Grid(NEW_YEAR, 60, 8), List.of(series("no2", values)));
    }

    private static Series series(String channel, long... values) {
        return new Series((Channel.Stored) Channels.find(channel).orElseThrow(), values);
    }
}
