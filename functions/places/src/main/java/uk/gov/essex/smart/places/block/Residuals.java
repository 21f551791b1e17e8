package uk.gov.essex.smart.places.block;

/**
 * How a whole number becomes bits: is it zero, its sign, its length in bits one by one (Elias gamma, 1975), the two bits
 * below the highest, and the rest as they are. All but the rest have a probability of their own for each quarter octave
 * of the spread that was expected, so the code fits narrow and wide distributions alike. Beyond the widest row the lowest
 * bits are left out of the model: there they are noise.
 */
final class Residuals {

    /** Contexts of one row. */
    static final int ROW = 64;
    /** Rows by expected spread: an eighth of a step to 256 steps. */
    static final int ROWS = 44;
    /** Rows behind them, for numbers that nothing foretells. */
    static final int FIRST_ROWS = 22;

    /** No residual is longer. */
    static final int LONGEST = 36;

    private static final long NARROWEST = 8;
    private static final long WIDEST = 1L << 36;
    private static final int SIGN = 1;
    private static final int LENGTH = 8;
    private static final int LENGTHS = 20;
    private static final int SECOND = 30;
    private static final int SECONDS = 14;
    private static final int THIRD = 46;
    private static final int THIRDS = 8;

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
        return code(coder, (row - 4 * plain) * ROW, plain, lean, number);
    }

    /** Codes a number that nothing foretells, of one of {@link #FIRST_ROWS} sorts. */
    static long codeFirst(BitCoder coder, int sort, long number) {
        return code(coder, (ROWS + sort) * ROW, 0, 1, number);
    }

    private static long code(BitCoder coder, int base, int plain, int lean, long number) {
        long size = Math.abs(number);
        long whole = size >>> plain;
        boolean zero = coder.code(base, whole == 0 ? 1 : 0) == 1;
        long read = zero ? 0 : codeAboveZero(coder, base, whole);
        read = (read << plain) | coder.codeEvenly(size & ((1L << plain) - 1), plain);
        return read != 0 && coder.code(base + SIGN + lean, number < 0 ? 1 : 0) == 1 ? -read : read;
    }

    private static long codeAboveZero(BitCoder coder, int base, long whole) {
        int wanted = 63 - Long.numberOfLeadingZeros(whole | 1);
        int length = 0;
        while (coder.code(base + LENGTH + Math.min(length, LENGTHS), length < wanted ? 1 : 0) == 1) {
            if (++length > LONGEST) {
                throw new IllegalArgumentException("A number of the block is too long");
            }
        }
        if (length == 0) {
            return 1;
        }
        int second = coder.code(base + SECOND + Math.min(length, SECONDS), bit(whole, length - 1));
        if (length == 1) {
            return 2 | second;
        }
        int context = base + THIRD + 2 * Math.min(length, THIRDS) - 4 + second;
        int third = coder.code(context, bit(whole, length - 2));
        int rest = length - 2;
        return ((4L | (second << 1) | third) << rest) | coder.codeEvenly(whole & ((1L << rest) - 1), rest);
    }

    private static int bit(long number, int place) {
        return (int) (number >>> place) & 1;
    }
}
