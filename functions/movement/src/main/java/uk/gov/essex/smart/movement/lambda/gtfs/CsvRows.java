package uk.gov.essex.smart.movement.lambda.gtfs;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The rows of a comma-separated file (RFC 4180) with the line each begins on. One thread. */
final class CsvRows {

    /** No byte of UTF-8 reads so. */
    private static final int END = Integer.MIN_VALUE;

    private final byte[] bytes;
    private int at;
    private int line = 1;
    private int begun = 1;
    private boolean sound = true;

    CsvRows(byte[] bytes) {
        this.bytes = bytes;
        boolean marked = bytes.length >= 3
                && (bytes[0] & 0xFF) == 0xEF
                && (bytes[1] & 0xFF) == 0xBB
                && (bytes[2] & 0xFF) == 0xBF;
        at = marked ? 3 : 0;
    }

    /** The next row that is not blank, or an empty one at the end. */
    List<String> next() {
        List<String> row = new ArrayList<>();
        while (row.isEmpty() && peek() != END) {
            begun = line;
            sound = true;
            row.add(field());
            while (peek() == ',') {
                at++;
                row.add(field());
            }
            endLine();
            if (row.size() == 1 && row.getFirst().isEmpty()) {
                row.clear();
            }
        }
        return row;
    }

    /** The line on which the last row began. */
    int line() {
        return begun;
    }

    /** Whether every quotation mark of the last row was closed and stood at a field's border. */
    boolean isSound() {
        return sound;
    }

    private String field() {
        if (peek() == '"') {
            return quoted();
        }
        int from = at;
        while (peek() != END && peek() != ',' && peek() != '\n' && peek() != '\r') {
            sound &= peek() != '"';
            at++;
        }
        return text(from, at);
    }

    private String quoted() {
        StringBuilder text = new StringBuilder();
        int from = ++at;
        while (true) {
            int one = peek();
            if (one == END) {
                sound = false;
                return text.append(text(from, at)).toString();
            }
            at++;
            if (one == '\n') {
                line++;
            } else if (one == '"') {
                text.append(text(from, at - 1));
                if (peek() != '"') {
                    sound &= peek() == END || peek() == ',' || peek() == '\n' || peek() == '\r';
                    return text.toString();
                }
                from = at++;
            }
        }
    }

    private void endLine() {
        while (peek() != END && peek() != '\n') {
            sound &= peek() == '\r';
            at++;
        }
        at++;
        line++;
    }

    private String text(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    private int peek() {
        return at < bytes.length ? bytes[at] : END;
    }
}
