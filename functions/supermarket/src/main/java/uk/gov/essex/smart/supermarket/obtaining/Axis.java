package uk.gov.essex.smart.supermarket.obtaining;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/**
 * Values along a side of a picture.
 *
 * @param from where the least lies
 * @param to where the most lies
 */
record Axis(double least, double most, double from, double to) {

    /** Stretched where there is but one value. */
    Axis {
        if (!(least < most)) {
            most = least + Math.max(1, Math.abs(least) / 2);
        }
    }

    double place(double value) {
        return from + (to - from) * ((value - least) / (most - least));
    }

    /** The value at some quarters of it. */
    double quarter(int quarters) {
        return least + (most - least) * quarters / 4;
    }

    /** A number in four digits. */
    static String label(double value) {
        double size = Math.abs(value);
        return size == 0 || (size >= 1e-3 && size < 1e7)
                ? new BigDecimal(value, new MathContext(4)).stripTrailingZeros().toPlainString()
                : String.format(Locale.ROOT, "%.2e", value);
    }
}
