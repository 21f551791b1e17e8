package uk.gov.essex.smart.places.block;

import java.util.Arrays;

/**
 * A binary arithmetic coder with carry (Martin, "Range encoding", 1979; the binary form is that of LZMA and CABAC), on 48
 * bits so that 16-bit probabilities lose nothing measurable.
 */
final class RangeEncoder implements BitCoder {

    static final int BYTES = 6;
    static final long WHOLE = 1L << (8 * BYTES);
    static final long SMALLEST = WHOLE >>> 8;

    private final Odds odds;
    private byte[] out;
    private int length;
    private long low;
    private long range = WHOLE;

    RangeEncoder(Odds odds, int first, int expected) {
        this.odds = odds;
        out = new byte[Math.max(16, expected)];
        out[length++] = (byte) first;
    }

    @Override
    public boolean isWriter() {
        return true;
    }

    @Override
    public int code(int context, int bit) {
        long bound = (range >>> Odds.BITS) * odds.ofOne(context);
        if (bit == 1) {
            range = bound;
        } else {
            low += bound;
            range -= bound;
        }
        odds.learn(context, bit);
        settle();
        return bit;
    }

    @Override
    public long codeEvenly(long value, int bits) {
        for (int left = bits; left > 0; ) {
            int some = Math.min(left, 16);
            left -= some;
            range >>>= some;
            low += range * ((value >>> left) & ((1L << some) - 1));
            settle();
        }
        return value;
    }

    private void settle() {
        if (low >= WHOLE) {
            low -= WHOLE;
            carry();
        }
        while (range < SMALLEST) {
            push((int) (low >>> (8 * (BYTES - 1))));
            low = (low << 8) & (WHOLE - 1);
            range <<= 8;
        }
    }

    private void carry() {
        int at = length - 1;
        while (++out[at] == 0) {
            at--;
        }
    }

    private void push(int value) {
        if (length == out.length) {
            out = Arrays.copyOf(out, 2 * length);
        }
        out[length++] = (byte) value;
    }

    /** All bytes: the fewest that name a point inside the last interval; the reader takes zeros to follow. */
    byte[] finish() {
        int free = 8 * BYTES;
        long point = 0;
        while (free > 0) {
            long below = (1L << free) - 1;
            point = (low + below) & ~below;
            if (point < low + range) {
                break;
            }
            free -= 8;
        }
        if (free == 0) {
            point = low;
        }
        if (point >= WHOLE) {
            point -= WHOLE;
            carry();
        }
        for (int shift = 8 * (BYTES - 1); shift >= free; shift -= 8) {
            push((int) (point >>> shift));
        }
        return Arrays.copyOf(out, length);
    }
}
