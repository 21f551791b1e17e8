package uk.gov.essex.smart.devices.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class RhythmTest {

    private static final long NONE = Long.MIN_VALUE;

    @Test
    void coversEveryMomentOnce() {
        Rhythm rhythm = Rhythm.spread(60, 15, "post-000123");
        long moment = 1_767_225_600;
        for (int i = 0; i < 1_000; i++) {
            Slots block = rhythm.blockAt(moment, NONE);
            assertThat(block.holds(moment)).isTrue();
            assertThat(rhythm.blockAt(block.start(), NONE)).isEqualTo(block);
            assertThat(rhythm.blockAt(block.end(), NONE).start()).isEqualTo(block.end());
            moment += 60;
        }
    }

    @Test
    void spreadsNeighboursEvenlyOverTheInterval() {
        long[] departures = IntStream.rangeClosed(1, 100)
                .mapToLong(number -> {
                    Rhythm rhythm = Rhythm.spread(60, 15, String.format("post-%06d", number));
                    return Math.floorMod(
                            rhythm.departure(rhythm.blockAt(0, NONE).start()), 900L);
                })
                .sorted()
                .toArray();
        long widest = IntStream.range(1, departures.length)
                .mapToLong(i -> departures[i] - departures[i - 1])
                .max()
                .orElseThrow();
        assertThat(widest).as("seconds nobody uses").isLessThan(20);
        assertThat(Arrays.stream(departures).distinct().count()).isGreaterThan(90);
    }

    @Test
    void aBlockNeverWaitsLongerThanAPeriod() {
        for (int number = 1; number < 500; number++) {
            Rhythm rhythm = Rhythm.spread(60, 15, String.format("post-%06d", number));
            Slots block = rhythm.blockAt(1_767_225_600, NONE);
            assertThat(rhythm.departure(block.start()) - block.end()).isBetween(0L, 59L);
        }
    }

    @Test
    void coversOnlyWhatEarlierBlocksLeft() {
        Rhythm rhythm = new Rhythm(60, 15, 0);
        assertThat(rhythm.blockAt(1_020, 960)).isEqualTo(new Slots(960, 60, 14));
        assertThat(rhythm.blockAt(1_020, 970)).as("off the grid").isEqualTo(new Slots(1_020, 60, 13));
        assertThat(rhythm.blockAt(1_020, 900)).isEqualTo(new Slots(900, 60, 15));
    }

    @Test
    void beginsAtTheFirstMomentOfAReplay() {
        Rhythm rhythm = Rhythm.from(951_868_800, 3_600, 24);
        assertThat(rhythm.blockAt(951_868_800, NONE)).isEqualTo(new Slots(951_868_800, 3_600, 24));
        assertThat(Rhythm.from(951_868_800 + 5 * 3_600, 3_600, 24)
                        .blockAt(951_868_800 + 5 * 3_600, NONE)
                        .start())
                .isEqualTo(951_868_800 + 5 * 3_600);
    }
}
