package uk.gov.essex.smart.supermarket.screening.table;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Queue;
import uk.gov.essex.smart.supermarket.screening.Refusal;
import uk.gov.essex.smart.supermarket.screening.Unreadable;

/** What a table is to be told, in that order: columns, cells, geometries and ends of rows. */
final class Parcel {

    private static final int CHARACTERS = 1 << 17;
    private static final int CELLS = 1 << 15;
    private static final int ROW_END = -1;
    private static final int COLUMN = -2;
    private static final int GEOMETRY = -3;

    private final Queue<String> names = new ArrayDeque<>();
    /** The column that a cell belongs to, or what else is told. */
    private final short[] what = new short[CELLS];

    private final int[] ends = new int[CELLS];
    private char[] characters = new char[CHARACTERS];
    /** All characters once it is sealed, and the same in UTF-8. */
    private String text = "";

    private byte[] bytes = {};
    /** Whether each character is one byte, and none a NUL. */
    private boolean plain;

    private int filled;
    private int count;

    /** Whether it has to go before more is added. */
    boolean full() {
        return count == CELLS || filled >= CHARACTERS;
    }

    void column(String name) {
        names.add(name);
        add(COLUMN);
    }

    /** Copies a cell: so many characters from the given one on. */
    void cell(int column, char[] of, int from, int length) {
        if (length > characters.length - filled) {
            characters = Arrays.copyOf(characters, filled + length);
        }
        System.arraycopy(of, from, characters, filled, length);
        filled += length;
        add(column);
    }

    void geometry(int column) {
        add(GEOMETRY - column);
    }

    void endRow() {
        add(ROW_END);
    }

    private void add(int told) {
        what[count] = (short) told;
        ends[count++] = filled;
    }

    /** Nothing more is added until it is unpacked. */
    void seal() {
        text = new String(characters, 0, filled);
        bytes = text.getBytes(StandardCharsets.UTF_8);
        plain = bytes.length == filled && text.indexOf(0) < 0;
    }

    /**
     * Tells a table all of it, its cells in UTF-8; then it is empty again.
     *
     * @throws Unreadable where there is a NUL in a cell, which no text has
     */
    void unpack(Table table) throws Unreadable {
        int from = 0;
        for (int i = 0; i < count; i++) {
            int to = ends[i];
            if (what[i] == ROW_END) {
                table.endRow();
            } else if (what[i] == COLUMN) {
                table.column(names.remove());
            } else if (what[i] < 0) {
                table.geometry(GEOMETRY - what[i]);
            } else if (plain) {
                table.cell(what[i], bytes, from, to);
            } else {
                cell(table, what[i], text.substring(from, to));
            }
            from = to;
        }
        filled = 0;
        count = 0;
    }

    private static void cell(Table table, int column, String text) throws Unreadable {
        if (text.indexOf(0) >= 0) {
            throw new Unreadable(Refusal.NUL_BYTE, table.rows() + 1);
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        table.cell(column, bytes, 0, bytes.length);
    }
}
