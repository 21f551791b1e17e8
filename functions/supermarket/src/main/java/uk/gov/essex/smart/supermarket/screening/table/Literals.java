package uk.gov.essex.smart.supermarket.screening.table;

import java.time.Year;
import uk.gov.essex.smart.supermarket.ColumnType;
import uk.gov.essex.smart.supermarket.screening.evidence.Marks;

/** Which type a cell's text is a literal of, in the default forms of Table Schema 2.0. */
final class Literals {

    private static final int LONGEST_INTEGER = 18;
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_DATE_TIME = 35;
    private static final int NUMBER = Marks.DIGIT | Marks.DOT | Marks.HYPHEN | Marks.PLUS | Marks.LETTER;
    private static final int MOMENT = NUMBER | Marks.COLON | Marks.SPACE;
    private static final String DATE = "dddd-dd-dd";
    private static final String TIME = "dd:dd:dd";

    private Literals() {}

    static ColumnType type(byte[] bytes, int from, int to, int marks) {
        int length = to - from;
        if ((marks & Marks.DIGIT) == 0) {
            return truth(bytes, from, length) ? ColumnType.BOOLEAN : ColumnType.STRING;
        }
        if (Marks.only(marks, NUMBER) && length <= LONGEST_NUMBER) {
            ColumnType number = number(bytes, from, to);
            return number == ColumnType.STRING && length == DATE.length() && date(bytes, from)
                    ? ColumnType.DATE
                    : number;
        }
        return Marks.only(marks, MOMENT) ? moment(bytes, from, length) : ColumnType.STRING;
    }

    private static ColumnType moment(byte[] bytes, int from, int length) {
        if (length == TIME.length() && time(bytes, from)) {
            return ColumnType.TIME;
        }
        boolean both = length >= DATE.length() + TIME.length() + 1
                && length <= LONGEST_DATE_TIME
                && date(bytes, from)
                && (bytes[from + DATE.length()] == 'T' || bytes[from + DATE.length()] == ' ')
                && time(bytes, from + DATE.length() + 1);
        return both ? ColumnType.DATETIME : ColumnType.STRING;
    }

    private static boolean truth(byte[] bytes, int from, int length) {
        return (length == 4 && same(bytes, from, "true")) || (length == 5 && same(bytes, from, "false"));
    }

    private static boolean same(byte[] bytes, int from, String lower) {
        for (int i = 0; i < lower.length(); i++) {
            if ((bytes[from + i] | 0x20) != lower.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean like(byte[] bytes, int from, String form) {
        for (int i = 0; i < form.length(); i++) {
            boolean fits = form.charAt(i) == 'd' ? digit(bytes[from + i]) : bytes[from + i] == form.charAt(i);
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static boolean date(byte[] bytes, int from) {
        if (!like(bytes, from, DATE)) {
            return false;
        }
        int year = two(bytes, from) * 100 + two(bytes, from + 2);
        int month = two(bytes, from + 5);
        int day = two(bytes, from + 8);
        return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= days(year, month);
    }

    private static int days(int year, int month) {
        return switch (month) {
            case 2 -> Year.isLeap(year) ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    private static boolean time(byte[] bytes, int from) {
        return like(bytes, from, TIME)
                && two(bytes, from) < 24
                && two(bytes, from + 3) < 60
                && two(bytes, from + 6) < 60;
    }

    private static int two(byte[] bytes, int at) {
        return (bytes[at] - '0') * 10 + bytes[at + 1] - '0';
    }

    /** A number without needless noughts in front, which codes have; STRING where it is none. */
    private static ColumnType number(byte[] bytes, int from, int to) {
        int at = from;
        if (bytes[at] == '-' || bytes[at] == '+') {
            at++;
        }
        int whole = digits(bytes, at, to);
        if (whole > 1 && bytes[at] == '0') {
            return ColumnType.STRING;
        }
        at += whole;
        if (at == to) {
            return whole == 0 || whole > LONGEST_INTEGER ? ColumnType.STRING : ColumnType.INTEGER;
        }
        int fraction = 0;
        if (bytes[at] == '.') {
            fraction = digits(bytes, at + 1, to);
            at += fraction + 1;
        }
        if (whole + fraction == 0) {
            return ColumnType.STRING;
        }
        return at == to || exponent(bytes, at, to) ? ColumnType.NUMBER : ColumnType.STRING;
    }

    private static boolean exponent(byte[] bytes, int from, int to) {
        if ((bytes[from] | 0x20) != 'e' || from + 1 == to) {
            return false;
        }
        int at = bytes[from + 1] == '-' || bytes[from + 1] == '+' ? from + 2 : from + 1;
        return at < to && to - at <= 3 && at + digits(bytes, at, to) == to;
    }

    private static int digits(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && digit(bytes[at])) {
            at++;
        }
        return at - from;
    }

    private static boolean digit(byte character) {
        return character >= '0' && character <= '9';
    }
}
