package uk.gov.essex.smart.places.ingest;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;

/**
 * A decimal number as a sensor wrote it, {@code digits * 10^-scale}. No binary fraction comes between the text and the
 * steps that are stored.
 *
 * @param digits at most {@value #MOST_DIGITS} of them; further ones are cut off, which rounding cannot notice
 */
public record Decimal(long digits, int scale) {

    /** Steps never lie further from zero than this, so that two of them can be added. */
    public static final long BEYOND = 2_000_000_000_000_000_000L;

    public static final Decimal ZERO = new Decimal(0, 0);

    private static final int MOST_DIGITS = 17;
    private static final int LEAST_SCALE = -20;
    private static final int MOST_SCALE = 40;
    private static final int LARGEST_EXPONENT = 9_999;
    private static final long[] POWERS = new long[19];
    /** The most digits that can be multiplied by each power. */
    private static final long[] MOST_TIMES = new long[POWERS.length];

    static {
        POWERS[0] = 1;
        for (int i = 1; i < POWERS.length; i++) {
            POWERS[i] = POWERS[i - 1] * 10;
        }
        Arrays.setAll(MOST_TIMES, i -> BEYOND / POWERS[i]);
    }

    /** Reads a JSON number (RFC 8259, section 6). The caller has made sure that it is one. */
    public static Decimal parse(char[] text, int offset, int length) {
        int end = offset + length;
        boolean negative = text[offset] == '-';
        long digits = 0;
        int kept = 0;
        int scale = 0;
        boolean fraction = false;
        int at = negative ? offset + 1 : offset;
        for (; at < end && text[at] != 'e' && text[at] != 'E'; at++) {
            if (text[at] == '.') {
                fraction = true;
            } else if (kept < MOST_DIGITS) {
                digits = digits * 10 + (text[at] - '0');
                kept += digits == 0 ? 0 : 1;
                scale += fraction ? 1 : 0;
            } else {
                scale -= fraction ? 0 : 1;
            }
        }
        return of(negative ? -digits : digits, scale - exponent(text, at + 1, end));
    }

    private static int exponent(char[] text, int offset, int end) {
        int exponent = 0;
        for (int at = offset; at < end; at++) {
            if (text[at] != '+' && text[at] != '-') {
                exponent = Math.min(LARGEST_EXPONENT, exponent * 10 + (text[at] - '0'));
            }
        }
        return offset < end && text[offset] == '-' ? -exponent : exponent;
    }

    private static Decimal of(long digits, int scale) {
        if (digits == 0 || scale > MOST_SCALE) {
            return ZERO;
        }
        return scale < LEAST_SCALE ? new Decimal(Long.signum(digits), LEAST_SCALE) : new Decimal(digits, scale);
    }

    /**
     * The number in steps of {@code 10^-decimals}, rounded half up (away from zero); {@link #BEYOND} or its negative
     * where it is too great for that.
     */
    public long steps(int decimals) {
        int shift = decimals - scale;
        if (shift >= 0) {
            boolean fits = shift < POWERS.length && Math.abs(digits) <= MOST_TIMES[shift];
            return fits ? digits * POWERS[shift] : Long.signum(digits) * BEYOND;
        }
        if (-shift >= POWERS.length) {
            return 0;
        }
        long divisor = POWERS[-shift];
        long rest = digits % divisor;
        return digits / divisor + (Math.abs(rest) >= divisor - Math.abs(rest) ? Long.signum(digits) : 0);
    }

    /** The sum, to {@value #MOST_DIGITS} digits. */
    public Decimal plus(Decimal other) {
        BigDecimal sum = BigDecimal.valueOf(digits, scale)
                .add(BigDecimal.valueOf(other.digits, other.scale))
                .round(new MathContext(MOST_DIGITS, RoundingMode.DOWN));
        return of(sum.unscaledValue().longValueExact(), sum.scale());
    }
}
