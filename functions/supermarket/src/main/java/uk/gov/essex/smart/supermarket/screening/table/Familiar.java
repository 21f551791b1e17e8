package uk.gov.essex.smart.supermarket.screening.table;

/**
 * Cells that need not be looked at again, by their hashes, as many as half a megabyte holds: one for all columns of a file. What
 * comes new takes the place of what was there.
 */
final class Familiar {

    private static final int SLOTS = 1 << 16;

    private final long[] cells = new long[SLOTS];

    boolean has(long cell) {
        return cells[slot(cell)] == cell;
    }

    void add(long cell) {
        cells[slot(cell)] = cell;
    }

    private static int slot(long cell) {
        return (int) cell & (SLOTS - 1);
    }
}
