package uk.gov.essex.smart.supermarket.screening.table;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Queue;
import uk.gov.essex.smart.supermarket.screening.Unreadable;

/** What a table is to be told, in that order: columns, cells, geometries and ends of rows. */
final class Parcel {

    private static final int BYTES = 1 << 18;
    private static final int CELLS = 1 << 15;
    private static final int ROW_END = -1;
    private static final int COLUMN = -2;
    private static final int GEOMETRY = -3;

    private final Queue<String> names = new ArrayDeque<>();
    /** The column that a cell belongs to, or what else is told. */
    private final int[] what = new int[CELLS];

    private final int[] ends = new int[CELLS];
    private byte[] bytes = new byte[BYTES];
    private int filled;
    private int count;

    /** Whether it has to go before more is added. */
    boolean full() {
        return count == CELLS || filled >= BYTES;
    }

    void column(String name) {
        names.add(name);
        add(COLUMN);
    }

    /** Copies a cell, which begins with the first of some bytes. */
    void cell(int column, byte[] from, int length) {
        if (length > bytes.length - filled) {
            bytes = Arrays.copyOf(bytes, filled + length);
        }
        System.arraycopy(from, 0, bytes, filled, length);
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
        what[count] = told;
        ends[count++] = filled;
    }

    /** Tells a table all of it; then it is empty again. */
    void unpack(Table table) throws Unreadable {
        int from = 0;
        for (int i = 0; i < count; i++) {
            int to = ends[i];
            switch (what[i]) {
                case ROW_END -> table.endRow();
                case COLUMN -> table.column(names.remove());
                default -> {
                    if (what[i] >= 0) {
                        table.cell(what[i], bytes, from, to);
                    } else {
                        table.geometry(GEOMETRY - what[i]);
                    }
                }
            }
            from = to;
        }
        filled = 0;
        count = 0;
    }
}
