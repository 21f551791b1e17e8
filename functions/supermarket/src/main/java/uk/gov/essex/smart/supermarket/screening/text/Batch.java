package uk.gov.essex.smart.supermarket.screening.text;

import java.util.Arrays;

/** Some whole rows of a file of comma-separated values: their bytes, and between which of them each cell lies. */
public final class Batch {

    private final byte[] bytes;
    private int[] ends = new int[1 << 16];
    private int cells;

    Batch(byte[] bytes) {
        this.bytes = bytes;
    }

    public byte[] bytes() {
        return bytes;
    }

    void add(int from, int to) {
        if (cells * 2 == ends.length) {
            ends = Arrays.copyOf(ends, ends.length * 2);
        }
        ends[cells * 2] = from;
        ends[cells * 2 + 1] = to;
        cells++;
    }

    /** Forgets the cells from one on. */
    void keep(int first) {
        cells = first;
    }

    public int cells() {
        return cells;
    }

    public int from(int cell) {
        return ends[cell * 2];
    }

    public int to(int cell) {
        return ends[cell * 2 + 1];
    }

    void set(int cell, int from, int to) {
        ends[cell * 2] = from;
        ends[cell * 2 + 1] = to;
    }
}
