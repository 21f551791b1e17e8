package uk.gov.essex.smart.supermarket.screening.evidence;

/** The dates of a column, and whether they could be those on which its people were born. */
final class Dates {

    private static final int EARLIEST = 1900;
    private static final int LATEST = 2030;
    private static final int GROWN = 1990;
    private static final int GENERATION = 25;
    private static final int FEW = 5;

    private long count;
    private int first = LATEST;
    private int last = EARLIEST;
    private long grown;

    /** Takes a cell that is one date, 1956-03-12 with or without a time, or 12/03/1956, and tells whether it is. */
    boolean see(byte[] bytes, int from, int to, long times) {
        int length = to - from;
        int year;
        if (length >= 10
                && bytes[from + 4] == '-'
                && bytes[from + 7] == '-'
                && (length == 10 || time(bytes, from + 10, to))) {
            year = number(bytes, from, from + 4);
        } else if (length >= 8 && length <= 10 && parted(bytes, from, to)) {
            year = number(bytes, to - 4, to);
        } else {
            return false;
        }
        if (year < EARLIEST || year > LATEST) {
            return false;
        }
        count += times;
        first = Math.min(first, year);
        last = Math.max(last, year);
        grown += year < GROWN ? times : 0;
        return true;
    }

    /** Whether a time follows, as in 1956-03-12T00:00:00Z. */
    private static boolean time(byte[] bytes, int from, int to) {
        boolean begins = to - from >= 6
                && to - from <= 25
                && (bytes[from] == 'T' || bytes[from] == ' ')
                && bytes[from + 3] == ':';
        for (int i = from + 1; begins && i < to; i++) {
            begins = (bytes[i] >= '0' && bytes[i] <= ':')
                    || bytes[i] == '.'
                    || bytes[i] == '+'
                    || bytes[i] == '-'
                    || bytes[i] == 'Z';
        }
        return begins;
    }

    private static boolean parted(byte[] bytes, int from, int to) {
        byte part = bytes[to - 5];
        int day = bytes[from + 1] == part ? 1 : 2;
        return (part == '/' || part == '-' || part == '.')
                && bytes[from + day] == part
                && number(bytes, from, from + day) <= 31
                && to - 5 - from - day >= 2
                && number(bytes, from + day + 1, to - 5) <= 12;
    }

    /** The number, or one that no date has where it is none. */
    private static int number(byte[] bytes, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = bytes[i] - '0';
            if (digit < 0 || digit > 9) {
                return Integer.MAX_VALUE;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    long count() {
        return count;
    }

    /** Whether most cells are dates, over more than a generation, many of them of people by now grown up. */
    boolean births(long seen) {
        return count >= FEW && count * 2 >= seen && last - first >= GENERATION && grown * 5 >= count;
    }
}
