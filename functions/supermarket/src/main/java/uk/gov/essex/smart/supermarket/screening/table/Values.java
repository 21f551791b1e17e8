package uk.gov.essex.smart.supermarket.screening.table;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import uk.gov.essex.smart.supermarket.ColumnType;
import uk.gov.essex.smart.supermarket.screening.ColumnProfile.Range;

/** The types of a column's values, and between which numbers or dates they lie. */
final class Values {

    private static final int EXACT = 17;
    private static final double[] POWERS = powers();

    private long count;
    private ColumnType type = ColumnType.STRING;
    private double least = Double.POSITIVE_INFINITY;
    private double most = Double.NEGATIVE_INFINITY;

    void add(byte[] bytes, int from, int to, int marks, long times) {
        ColumnType literal = Literals.type(bytes, from, to, marks);
        type = count == 0 ? literal : common(type, literal);
        count += times;
        switch (literal) {
            case INTEGER, NUMBER -> widen(number(bytes, from, to));
            case DATE -> widen(date(bytes, from));
            default -> {}
        }
    }

    /** Adds a value that was there before. */
    void addAgain(long times) {
        count += times;
    }

    /** The type of which both are. */
    private static ColumnType common(ColumnType one, ColumnType other) {
        if (one == other) {
            return one;
        }
        return number(one) && number(other) ? ColumnType.NUMBER : ColumnType.STRING;
    }

    private static boolean number(ColumnType type) {
        return type == ColumnType.INTEGER || type == ColumnType.NUMBER;
    }

    private void widen(double value) {
        least = Math.min(least, value);
        most = Math.max(most, value);
    }

    private static double number(byte[] bytes, int from, int to) {
        long digits = 0;
        int fraction = 0;
        boolean dot = false;
        boolean plain = to - from <= EXACT;
        for (int i = from; plain && i < to; i++) {
            byte character = bytes[i];
            if (character >= '0' && character <= '9') {
                digits = digits * 10 + character - '0';
                fraction += dot ? 1 : 0;
            } else if (character == '.') {
                dot = true;
            } else {
                plain = i == from;
            }
        }
        if (!plain) {
            return Double.parseDouble(new String(bytes, from, to - from, StandardCharsets.US_ASCII));
        }
        double value = fraction == 0 ? digits : digits / POWERS[fraction];
        return bytes[from] == '-' ? -value : value;
    }

    private static double[] powers() {
        double[] powers = new double[EXACT + 1];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = powers[i - 1] * 10;
        }
        return powers;
    }

    /** As the number that the digits of the date are. */
    private static double date(byte[] bytes, int from) {
        int date = 0;
        for (int i = 0; i < 10; i++) {
            if (i != 4 && i != 7) {
                date = date * 10 + bytes[from + i] - '0';
            }
        }
        return date;
    }

    long count() {
        return count;
    }

    /** The type of all values, or STRING where they are of several or there are none. */
    ColumnType type() {
        return type;
    }

    Optional<Range> range() {
        return switch (type) {
            case INTEGER -> Optional.of(new Range(Long.toString((long) least), Long.toString((long) most)));
            case NUMBER -> Optional.of(new Range(plain(least), plain(most)));
            case DATE -> Optional.of(new Range(day(least), day(most)));
            default -> Optional.empty();
        };
    }

    private static String plain(double value) {
        return Double.isInfinite(value) ? "" : BigDecimal.valueOf(value).toPlainString();
    }

    private static String day(double date) {
        String digits = String.format(Locale.ROOT, "%08d", (int) date);
        return digits.substring(0, 4) + "-" + digits.substring(4, 6) + "-" + digits.substring(6);
    }
}
