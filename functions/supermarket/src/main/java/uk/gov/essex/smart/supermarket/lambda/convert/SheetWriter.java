package uk.gov.essex.smart.supermarket.lambda.convert;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes UTF-8 as RFC 4180 has it, with a line feed after each row as DuckDB's own files have. */
final class SheetWriter implements AutoCloseable {

    private static final int BUFFER = 1 << 18;

    private final OutputStream out;
    private final int columns;
    private int column;
    private long room;

    /** @param room bytes that it may write */
    SheetWriter(Path file, List<String> names, long room) throws IOException {
        this.room = room;
        out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
        columns = names.size();
        for (String name : names) {
            cell(name);
        }
    }

    void cell(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        cell(bytes, 0, bytes.length);
    }

    /**
     * Takes the next cell of UTF-8, from one place to before another; the last of a row ends it.
     *
     * @throws TooLarge where there is no room
     */
    void cell(byte[] bytes, int from, int to) throws IOException {
        boolean alone = columns == 1 && from == to;
        if (alone || special(bytes, from, to)) {
            room -= 2;
            quoted(bytes, from, to);
        } else {
            out.write(bytes, from, to - from);
        }
        room -= to - from + 1;
        if (room < 0) {
            throw new TooLarge();
        }
        column++;
        out.write(column == columns ? '\n' : ',');
        column %= columns;
    }

    private static boolean special(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            byte character = bytes[i];
            if (character == ',' || character == '"' || character == '\n' || character == '\r') {
                return true;
            }
        }
        return false;
    }

    private void quoted(byte[] bytes, int from, int to) throws IOException {
        out.write('"');
        for (int i = from; i < to; i++) {
            if (bytes[i] == '"') {
                room--;
                out.write('"');
            }
            out.write(bytes[i]);
        }
        out.write('"');
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
