package uk.gov.essex.smart.supermarket.screening.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import uk.gov.essex.smart.supermarket.screening.Refusal;
import uk.gov.essex.smart.supermarket.screening.Unreadable;
import uk.gov.essex.smart.supermarket.screening.table.Table;

/**
 * Parts UTF-8 into the rows and cells of RFC 4180, with any line end and the delimiter that the first rows show. A quote within
 * an unquoted cell is a character like others; blank lines are no rows.
 */
public final class CsvReader {

    /** Bytes that a row may have. */
    public static final int LONGEST_ROW = 1 << 20;

    private static final int BUFFER = LONGEST_ROW * 4;
    private static final int HEAD = 1 << 16;

    private final InputStream in;
    private final int capacity;
    private byte[] bytes;
    private int at;
    private int filled;
    private boolean ended;
    private byte delimiter;
    private int columns;
    private long rows;

    /** @param size of all that can be read, or more */
    public CsvReader(InputStream in, long size) {
        this.in = in;
        capacity = (int) Math.min(BUFFER, size + 1);
        bytes = new byte[capacity];
    }

    /**
     * Reads the first row, which names the columns.
     *
     * @throws Unreadable where a name is missing or there twice, or the row cannot be read
     */
    public List<String> header() throws IOException, Unreadable {
        fill();
        delimiter = Delimiter.of(bytes, Math.min(filled, HEAD));
        Batch row = new Batch(bytes);
        at = row(row);
        List<String> names = new ArrayList<>();
        Set<String> different = new HashSet<>();
        for (int i = 0; i < row.cells(); i++) {
            String name = new String(bytes, row.from(i), row.to(i) - row.from(i), StandardCharsets.UTF_8).strip();
            if (name.isEmpty()) {
                throw new Unreadable(Refusal.EMPTY_HEADER, 0);
            }
            if (!different.add(name)) {
                throw new Unreadable(Refusal.DUPLICATE_HEADER, 0);
            }
            names.add(name);
        }
        columns = names.size();
        return names;
    }

    private void fill() throws IOException {
        filled += in.readNBytes(bytes, filled, bytes.length - filled);
        ended = filled < bytes.length;
    }

    /**
     * The next rows, or none where the file has ended.
     *
     * @throws Unreadable where a row is ragged, too long or broken off
     */
    public Batch next() throws IOException, Unreadable {
        Batch batch = new Batch(bytes);
        while (at < filled) {
            int first = batch.cells();
            int end = row(batch);
            if (end < 0) {
                batch.keep(first);
                break;
            }
            check(batch, first, end);
            at = end;
        }
        if (!ended) {
            byte[] fresh = new byte[capacity];
            System.arraycopy(bytes, at, fresh, 0, filled - at);
            filled -= at;
            at = 0;
            bytes = fresh;
            fill();
        }
        return batch;
    }

    /** Whether there are no more rows. */
    public boolean ended() {
        return ended && at == filled;
    }

    private void check(Batch batch, int first, int end) throws Unreadable {
        int cells = batch.cells() - first;
        if (cells == 1 && columns > 1 && batch.from(first) == batch.to(first)) {
            batch.keep(first);
            return;
        }
        rows++;
        if (cells != columns) {
            boolean cut = ended && end == filled && bytes[end - 1] != '\n' && cells < columns;
            throw new Unreadable(cut ? Refusal.TRUNCATED : Refusal.RAGGED_ROW, rows);
        }
    }

    /** Reads a row's cells and returns where the next begins, or -1 where more bytes are needed to tell. */
    private int row(Batch batch) throws Unreadable {
        int first = batch.cells();
        int place = at;
        boolean escaped = false;
        while (true) {
            boolean quoted = place < filled && bytes[place] == '"';
            int end = quoted ? closing(place + 1) : plain(place);
            if (end == filled && (quoted || !ended)) {
                return more(quoted);
            }
            if (quoted && end + 1 == filled && !ended) {
                return more(true);
            }
            batch.add(quoted ? place + 1 : place, end);
            escaped |= quoted;
            if (batch.cells() - first > Table.MOST_COLUMNS) {
                throw new Unreadable(Refusal.TOO_MANY_COLUMNS, rows);
            }
            place = quoted ? end + 1 : end;
            if (place < filled && bytes[place] == delimiter) {
                place++;
                continue;
            }
            if (place + 1 == filled && bytes[place] == '\r' && !ended) {
                return more(false);
            }
            return finished(batch, first, place, escaped);
        }
    }

    private int finished(Batch batch, int first, int place, boolean escaped) throws Unreadable {
        int next = place;
        if (next < filled && bytes[next] == '\r') {
            next++;
        }
        if (next < filled && bytes[next] == '\n') {
            next++;
        }
        if (next == place && place < filled) {
            throw new Unreadable(Refusal.MALFORMED, rows + 1);
        }
        if (next - at > LONGEST_ROW) {
            throw new Unreadable(Refusal.ROW_TOO_LONG, rows + 1);
        }
        for (int cell = first; escaped && cell < batch.cells(); cell++) {
            unescape(batch, cell);
        }
        return next;
    }

    private int more(boolean quoted) throws Unreadable {
        if (ended) {
            throw new Unreadable(quoted ? Refusal.TRUNCATED : Refusal.MALFORMED, rows + 1);
        }
        if (filled - at > LONGEST_ROW) {
            throw new Unreadable(Refusal.ROW_TOO_LONG, rows + 1);
        }
        return -1;
    }

    private int plain(int from) {
        int place = from;
        while (place < filled) {
            byte character = bytes[place];
            if (character == delimiter || character == '\n' || character == '\r') {
                break;
            }
            place++;
        }
        return place;
    }

    /** Where the quote is that closes a cell, or where the bytes end. */
    private int closing(int from) {
        int place = from;
        while (place < filled) {
            if (bytes[place] != '"') {
                place++;
            } else if (place + 1 < filled && bytes[place + 1] == '"') {
                place += 2;
            } else {
                return place;
            }
        }
        return filled;
    }

    private void unescape(Batch batch, int cell) {
        int from = batch.from(cell);
        int to = batch.to(cell);
        if (from == at || bytes[from - 1] != '"') {
            return;
        }
        int end = from;
        for (int i = from; i < to; i++) {
            bytes[end++] = bytes[i];
            if (bytes[i] == '"') {
                i++;
            }
        }
        batch.set(cell, from, end);
    }
}
