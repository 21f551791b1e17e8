package uk.gov.essex.smart.places.block;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntToLongFunction;
import uk.gov.essex.smart.places.Block;
import uk.gov.essex.smart.places.Channel;
import uk.gov.essex.smart.places.Channels;
import uk.gov.essex.smart.places.Grid;
import uk.gov.essex.smart.places.PostId;
import uk.gov.essex.smart.places.Series;

/** Blocks of every shape, the same for the same seed. */
final class Samples {

    static final PostId POST = new PostId("post-000001");
    static final long START = 1_767_225_600;

    static final List<Channel.Stored> CHANNELS = Channels.list().stream()
            .filter(Channel.Stored.class::isInstance)
            .map(Channel.Stored.class::cast)
            .toList();

    private static final int[] PERIODS = {1, 7, 60, 900, 3_600, 86_400};
    private static final int[] SLOTS = {1, 2, 15, 60, 97};

    private Samples() {}

    /** A block of any grid, any channels and any shapes. */
    static Block any(Random chance) {
        int slots = SLOTS[chance.nextInt(SLOTS.length)];
        Grid grid = new Grid(START + chance.nextInt(1_000_000), PERIODS[chance.nextInt(PERIODS.length)], slots);
        List<Series> all = new ArrayList<>();
        for (Channel.Stored channel : CHANNELS) {
            if (chance.nextInt(4) == 0) {
                Shape[] shapes = Shape.values();
                all.add(new Series(channel, shapes[chance.nextInt(shapes.length)].draw(slots, chance)));
            }
        }
        return new Block(POST, grid, all);
    }

    /** How a series may run. */
    enum Shape {
        CONSTANT,
        WALK,
        DAILY,
        TENS,
        SPIKES,
        NOISE,
        LARGE,
        EXTREMES,
        GAPS,
        ALL_MISSING;

        long[] draw(int slots, Random chance) {
            return switch (this) {
                case CONSTANT -> fill(slots, i -> 415);
                case WALK -> walk(slots, chance);
                case DAILY -> fill(slots, i -> 500 + Math.round(400 * Math.sin(i * Math.PI / 12)) + chance.nextInt(30));
                case TENS -> fill(slots, i -> 10L * chance.nextInt(37));
                case SPIKES -> fill(slots, i -> chance.nextInt(20) == 0 ? 100_000 : 3);
                case NOISE -> fill(slots, i -> chance.nextInt(-500, 701));
                case LARGE -> fill(slots, i -> chance.nextInt(-(1 << 28), 1 << 28));
                case EXTREMES -> fill(slots, i -> extreme(chance));
                case GAPS -> gaps(walk(slots, chance), chance);
                case ALL_MISSING -> fill(slots, i -> Series.MISSING);
            };
        }

        private static long[] walk(int slots, Random chance) {
            long[] values = fill(slots, i -> chance.nextInt(-3, 4));
            Arrays.parallelPrefix(values, Long::sum);
            return values;
        }

        private static long[] gaps(long[] values, Random chance) {
            int from = chance.nextInt(values.length);
            Arrays.fill(values, from, chance.nextInt(from, values.length + 1), Series.MISSING);
            values[chance.nextInt(values.length)] = Series.MISSING;
            return values;
        }

        private static long extreme(Random chance) {
            return switch (chance.nextInt(5)) {
                case 0 -> Long.MAX_VALUE;
                case 1 -> Long.MIN_VALUE + 1;
                case 2 -> chance.nextLong() | 1;
                case 3 -> 1L << chance.nextInt(63);
                default -> 0;
            };
        }

        private static long[] fill(int slots, IntToLongFunction value) {
            long[] values = new long[slots];
            Arrays.setAll(values, value);
            return values;
        }
    }
}
