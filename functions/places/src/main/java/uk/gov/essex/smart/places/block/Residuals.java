package uk.gov.essex.smart.places.block;

/**
 * How a whole number becomes bits: its length in bits by steps from the usual one (after Elias gamma, 1975), the two bits
 * below the highest, the rest as they are, and its sign. All but the rest have a probability of their own for each
 * quarter octave of the spread that was expected, so the code fits narrow and wide distributions alike. Beyond the widest
 * row the lowest bits are left out of the model: there they are noise.
 */
final class Residuals {

    /** Contexts of one row. */
    static final int ROW = 64;
    /** Rows by expected spread: an eighth of a step to 256 steps. */
    static final int ROWS = 44;
    /** Rows behind them, for numbers that nothing foretells. */
    static final int FIRST_ROWS = 22;

    /** No residual is longer. */
    static final int LONGEST = 37;

    private static final long NARROWEST = 8;
    private static final long WIDEST = 1L << 36;
    private static final int USUAL_FIRST = 7;
    private static final int SIGN = 0;
    private static final int LENGTH = 3;
    private static final int LENGTHS = 24;
    private static final int SECOND = 28;
    private static final int SECONDS = 15;
    private static final int THIRD = 38;
    private static final int THIRDS = 12;

    private Residuals() {}

    /** The row of a spread in 64ths of a step; past {@link #ROWS} where low bits are to be left out. */
    static int row(long spread) {
        long within = Math.clamp(spread, NARROWEST, WIDEST);
        int octave = 63 - Long.numberOfLeadingZeros(within);
        return 4 * (octave - 3) + (int) ((within >>> (octave - 2)) & 3);
    }

    /**
     * Codes a number.
     *
     * @param lean whether the forecast lies below (0), at (1) or above (2) the whole number it was rounded to
     * @throws IllegalArgumentException where the bits say a number that no writer wrote
     */
    static long code(BitCoder coder, int row, int lean, long number) {
        int plain = row < ROWS ? 0 : (row - ROWS) / 4 + 1;
        int modelled = row - 4 * plain;
        return code(coder, modelled * ROW, Math.max(1, modelled / 4 - 3), plain, lean, number);
    }

    /** Codes a number that nothing foretells, of one of {@link #FIRST_ROWS} sorts. */
    static long codeFirst(BitCoder coder, int sort, long number) {
        return code(coder, (ROWS + sort) * ROW, USUAL_FIRST, 0, 1, number);
    }

    private static long code(BitCoder coder, int base, int usual, int plain, int lean, long number) {
        long size = Math.abs(number);
        long whole = codeWhole(coder, base, usual, size >>> plain);
        long read = (whole << plain) | coder.codeEvenly(size & ((1L << plain) - 1), plain);
        return read != 0 && coder.code(base + SIGN + lean, number < 0 ? 1 : 0) == 1 ? -read : read;
    }

    private static long codeWhole(BitCoder coder, int base, int usual, long whole) {
        int length = codeLength(coder, base + LENGTH, usual, Long.SIZE - Long.numberOfLeadingZeros(whole));
        if (length < 2) {
            return length;
        }
        int second = coder.code(base + SECOND + Math.min(length, SECONDS), bit(whole, length - 2));
        if (length == 2) {
            return 2 | second;
        }
        int third = coder.code(base + THIRD + 2 * Math.min(length, THIRDS) + second, bit(whole, length - 3));
        int rest = length - 3;
        return ((4L | (second << 1) | third) << rest) | coder.codeEvenly(whole & ((1L << rest) - 1), rest);
    }

    /** Walks up or down from the usual length, so that most lengths take two or three bits. */
    private static int codeLength(BitCoder coder, int base, int usual, int wanted) {
        int length = usual;
        if (coder.code(base + usual, wanted >= usual ? 1 : 0) == 1) {
            while (coder.code(base + Math.min(length + 1, LENGTHS), wanted > length ? 1 : 0) == 1) {
                if (++length > LONGEST) {
                    throw new IllegalArgumentException("A number of the block is too long");
                }
            }
            return length;
        }
        do {
            length--;
        } while (length > 0 && coder.code(base + length, wanted < length ? 1 : 0) == 1);
        return length;
    }

    private static int bit(long number, int place) {
        return (int) (number >>> place) & 1;
    }
}
