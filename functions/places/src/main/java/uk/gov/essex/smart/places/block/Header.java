package uk.gov.essex.smart.places.block;

import java.util.List;
import uk.gov.essex.smart.places.Grid;

/**
 * What stands before the readings: the format's version and the period in one byte, then slots and channel codes in the
 * stream of bits.
 */
final class Header {

    private static final int VERSION = 1;
    /** Their places are part of the format. The last place says that the period follows. */
    private static final List<Integer> USUAL_PERIODS =
            List.of(1, 5, 10, 15, 20, 30, 60, 120, 300, 600, 900, 1_200, 1_800, 3_600, 86_400);

    private static final int OTHER_PERIOD = USUAL_PERIODS.size();
    private static final int PERIOD_BITS = 17;
    private static final List<Integer> USUAL_SLOTS = List.of(15, 60, 24, 30, 48, 96, 288, 1_440);
    private static final int SLOT_BITS = 11;

    private Header() {}

    /** The first byte of a block of this period. */
    static int firstByte(int period) {
        int place = USUAL_PERIODS.indexOf(period);
        return (VERSION << 4) | (place < 0 ? OTHER_PERIOD : place);
    }

    /**
     * Refuses what a later program wrote.
     *
     * @throws IllegalArgumentException where there is no byte, or it names another version
     */
    static void checkVersion(byte[] bytes) {
        if (bytes.length == 0) {
            throw new IllegalArgumentException("A block has at least one byte");
        }
        int version = (bytes[0] & 0xFF) >>> 4;
        if (version != VERSION) {
            throw new IllegalArgumentException("Blocks of format " + version + " are not known, only of " + VERSION);
        }
    }

    /** Codes the grid; a reader hands in any grid of the start it wants. */
    static Grid code(BitCoder coder, int firstByte, Grid grid) {
        int place = firstByte & 15;
        int period =
                place == OTHER_PERIOD ? (int) coder.codeEvenly(grid.period(), PERIOD_BITS) : USUAL_PERIODS.get(place);
        int usual = USUAL_SLOTS.indexOf(grid.slots());
        int slots = coder.code(Contexts.USUAL_SLOTS, usual >= 0 ? 1 : 0) == 1
                ? USUAL_SLOTS.get((int) coder.codeEvenly(Math.max(0, usual), 3))
                : (int) coder.codeEvenly(grid.slots(), SLOT_BITS);
        return new Grid(grid.start(), period, slots);
    }

    /** Codes which channels there are: sixteen codes at a time, so that the many absent ones cost next to nothing. */
    static boolean[] codeChannels(BitCoder coder, boolean[] wanted) {
        boolean[] there = new boolean[wanted.length];
        for (int group = 0; group < wanted.length; group += Contexts.GROUP) {
            if (coder.code(Contexts.group(group), any(wanted, group) ? 1 : 0) == 0) {
                continue;
            }
            for (int code = group; code < group + Contexts.GROUP; code++) {
                there[code] = coder.code(Contexts.series(code), wanted[code] ? 1 : 0) == 1;
            }
        }
        return there;
    }

    private static boolean any(boolean[] wanted, int group) {
        boolean any = false;
        for (int code = group; code < group + Contexts.GROUP; code++) {
            any |= wanted[code];
        }
        return any;
    }
}
