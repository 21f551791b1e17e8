package uk.gov.essex.smart.benchmarks.compression;

import java.util.Arrays;

/** A row of bits to write and then to read, the highest of each number first. */
final class Bits {

    private long[] words = new long[64];
    private int written;
    private int at;

    void write(long value, int bits) {
        int word = written >>> 6;
        if (word + 1 >= words.length) {
            words = Arrays.copyOf(words, 2 * words.length);
        }
        long kept = bits == Long.SIZE ? value : value & ((1L << bits) - 1);
        int free = Long.SIZE - (written & 63);
        if (bits <= free) {
            words[word] |= kept << (free - bits);
        } else {
            words[word] |= kept >>> (bits - free);
            words[word + 1] |= kept << (Long.SIZE - bits + free);
        }
        written += bits;
    }

    long read(int bits) {
        int word = at >>> 6;
        int left = Long.SIZE - (at & 63);
        long value = words[word] << (Long.SIZE - left) >>> (Long.SIZE - bits);
        if (bits > left) {
            value |= words[word + 1] >>> (Long.SIZE - bits + left);
        }
        at += bits;
        return value;
    }

    /** Whole bytes that what was written takes. */
    int bytes() {
        return (written + 7) / 8;
    }
}
