package uk.gov.essex.smart.places.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.gov.essex.smart.common.Box;
import uk.gov.essex.smart.common.Position;
import uk.gov.essex.smart.places.Block;
import uk.gov.essex.smart.places.Channel;
import uk.gov.essex.smart.places.Channels;
import uk.gov.essex.smart.places.Grid;
import uk.gov.essex.smart.places.InMemoryBlocks;
import uk.gov.essex.smart.places.InMemoryLampposts;
import uk.gov.essex.smart.places.Lamppost;
import uk.gov.essex.smart.places.PostId;
import uk.gov.essex.smart.places.Series;

final class ReadingsTest {

    private static final long NEW_YEAR = 1_767_225_600;
    private static final long DAY = 86_400;
    private static final List<Channel.Exact> CHANNELS = List.of(exact("no2"), exact("temperature"));
    private static final Box TOWN = new Box(0.4, 51.7, 0.5, 51.8);

    private final InMemoryLampposts lampposts = new InMemoryLampposts();
    private final InMemoryBlocks blocks = new InMemoryBlocks();
    private final Readings readings = new Readings(lampposts, blocks);

    @ParameterizedTest
    @EnumSource(Resolution.class)
    void pagesTellTheSameAsTheWholeWhateverTheirSize(Resolution resolution) {
        Lamppost post = post(1);
        storeUnevenBlocks(post, new Random(11), NEW_YEAR, NEW_YEAR + 3 * DAY);
        Selection whole = selection(resolution, NEW_YEAR, NEW_YEAR + 3 * DAY, 1_000_000);
        List<Reading> expected = new BruteForce(blocks).readings(post, whole);
        assertThat(expected).hasSizeGreaterThan(5);
        assertThat(all(post, whole)).isEqualTo(expected);
        for (int limit : new int[] {1, 7, 100}) {
            Selection paged =
                    selection(resolution, NEW_YEAR, NEW_YEAR + 3 * DAY, Math.max(limit, expected.size() / 60));
            assertThat(all(post, paged)).as("pages of %s", paged.limit()).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @EnumSource(Resolution.class)
    void oneCursorLeadsThroughTheLamppostsOfAnArea(Resolution resolution) {
        List<Lamppost> posts = Stream.of(4, 2, 3, 1).map(this::post).toList();
        Random random = new Random(5);
        posts.forEach(post -> storeUnevenBlocks(post, random, NEW_YEAR, NEW_YEAR + DAY / 4));
        lampposts.register(new Lamppost(new PostId("post-000900"), new Position(51.9, 0.45)));
        Selection selection = selection(resolution, NEW_YEAR, NEW_YEAR + DAY, 97);
        List<Reading> expected = lampposts.list(TOWN, Optional.empty(), 10).stream()
                .flatMap(post -> new BruteForce(blocks).readings(post, selection).stream())
                .toList();
        assertThat(expected).extracting(Reading::post).contains(posts.toArray(Lamppost[]::new));

        List<Reading> told = new ArrayList<>();
        Optional<Mark> start = Optional.empty();
        do {
            Page page = readings.ofArea(TOWN, selection, start);
            assertThat(page.readings()).hasSizeLessThanOrEqualTo(97);
            told.addAll(page.readings());
            start = page.next();
        } while (start.isPresent());

        assertThat(told).isEqualTo(expected);
    }

    @Test
    void seesADayWholeThoughItIsMadeOfThousandsOfTinyBlocks() {
        Lamppost post = post(1);
        for (int i = 0; i < 3_000; i++) {
            long[] one = {i};
            blocks.put(new Block(
                    post.id(), new Grid(NEW_YEAR + i * 20L, 20, 1), List.of(new Series(CHANNELS.getFirst(), one))));
        }
        Selection day = selection(Resolution.DAY, NEW_YEAR, NEW_YEAR + DAY, 10);
        assertThat(all(post, day)).isEqualTo(new BruteForce(blocks).readings(post, day));
    }

    @Test
    void endsAPageInYearsOfSilenceWithoutLosingWhatComesAfter() {
        Lamppost post = post(1);
        long[] one = {41};
        long late = NEW_YEAR + 1_800 * DAY;
        blocks.put(new Block(post.id(), new Grid(late, 900, 1), List.of(new Series(CHANNELS.getFirst(), one))));
        Selection years = selection(Resolution.DAY, NEW_YEAR, NEW_YEAR + 1_830 * DAY, 10);

        Page first = readings.ofPost(years, new Mark(post, years.from(), 0));
        assertThat(first.readings()).isEmpty();
        assertThat(first.next()).isPresent();
        assertThat(all(post, years)).singleElement().extracting(Reading::second).isEqualTo(late);
    }

    private List<Reading> all(Lamppost post, Selection selection) {
        List<Reading> all = new ArrayList<>();
        Optional<Mark> start = Optional.of(new Mark(post, selection.from(), 0));
        while (start.isPresent()) {
            Page page = readings.ofPost(selection, start.get());
            assertThat(page.readings()).hasSizeLessThanOrEqualTo(selection.limit());
            all.addAll(page.readings());
            start = page.next();
        }
        return all;
    }

    /** Blocks of mixed lengths and periods, with gaps between and within, some overlapping the one before. */
    private void storeUnevenBlocks(Lamppost post, Random random, long from, long until) {
        long start = from - 600;
        while (start < until) {
            int period = random.nextInt(4) == 0 ? 300 : 60;
            int slots = 1 + random.nextInt(30);
            blocks.put(new Block(
                    post.id(),
                    new Grid(start, period, slots),
                    CHANNELS.stream()
                            .map(channel -> series(channel, slots, random))
                            .toList()));
            start += (long) period * slots + (random.nextInt(6) - 1) * 120L;
        }
    }

    private static Series series(Channel.Exact channel, int slots, Random random) {
        long[] values = random.longs(slots, 0, 60).toArray();
        for (int i = 0; i < slots; i++) {
            if (random.nextInt(9) == 0) {
                values[i] = Series.MISSING;
            }
        }
        return new Series(channel, values);
    }

    private Lamppost post(int number) {
        Lamppost post = new Lamppost(
                new PostId("post-%06d".formatted(number)), new Position(51.71 + number * 0.015, 0.49 - number * 0.01));
        lampposts.register(post);
        return post;
    }

    private static Selection selection(Resolution resolution, long from, long to, int limit) {
        List<Statistic> statistics = resolution == Resolution.RAW
                ? List.of(Statistic.Plain.VALUE)
                : List.of(
                        Statistic.Plain.MEAN,
                        Statistic.Plain.MIN,
                        Statistic.Plain.MAX,
                        Statistic.Plain.COUNT,
                        new Statistic.Percentile(50),
                        new Statistic.Percentile(95));
        return new Selection(CHANNELS, resolution, statistics, from, to, limit);
    }

    private static Channel.Exact exact(String name) {
        return (Channel.Exact) Channels.find(name).orElseThrow();
    }
}
