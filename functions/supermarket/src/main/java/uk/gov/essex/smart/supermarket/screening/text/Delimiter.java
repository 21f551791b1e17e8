package uk.gov.essex.smart.supermarket.screening.text;

/** What parts the cells of a row: the one of four that makes the most columns of the same number in the first rows. */
final class Delimiter {

    private static final byte[] KNOWN = {',', ';', '\t', '|'};
    private static final int ROWS = 50;

    private Delimiter() {}

    static byte of(byte[] head, int length) {
        byte best = ',';
        int most = 1;
        for (byte delimiter : KNOWN) {
            int columns = columns(head, length, delimiter);
            if (columns > most) {
                most = columns;
                best = delimiter;
            }
        }
        return best == ',' && most == 1 ? mostInFirstRow(head, length) : best;
    }

    private static byte mostInFirstRow(byte[] head, int length) {
        byte best = ',';
        for (byte delimiter : KNOWN) {
            if (count(head, 0, length, delimiter) > count(head, 0, length, best)) {
                best = delimiter;
            }
        }
        return best;
    }

    /** The columns that all first rows have, or 0 where they differ. */
    private static int columns(byte[] head, int length, byte delimiter) {
        int columns = count(head, 0, length, delimiter) + 1;
        int at = end(head, 0, length);
        for (int row = 1; row < ROWS && at < length; row++) {
            int end = end(head, at, length);
            if (end == length && head[length - 1] != '\n') {
                return columns;
            }
            boolean blank = end - at <= 2 && head[at] <= '\r';
            if (!blank && count(head, at, end, delimiter) + 1 != columns) {
                return 0;
            }
            at = end;
        }
        return columns;
    }

    private static int count(byte[] head, int from, int to, byte delimiter) {
        int count = 0;
        boolean quoted = false;
        for (int i = from; i < to && (quoted || head[i] != '\n'); i++) {
            quoted ^= head[i] == '"';
            count += !quoted && head[i] == delimiter ? 1 : 0;
        }
        return count;
    }

    private static int end(byte[] head, int from, int length) {
        boolean quoted = false;
        int at = from;
        while (at < length && (quoted || head[at] != '\n')) {
            quoted ^= head[at] == '"';
            at++;
        }
        return Math.min(length, at + 1);
    }
}
