package uk.gov.essex.smart.places.block;

/** Reads what {@link RangeEncoder} wrote. */
final class RangeDecoder implements BitCoder {

    private final Odds odds;
    private final byte[] in;
    private int next;
    private long point;
    private long range = RangeEncoder.WHOLE;

    /** Takes the bytes from a position on; beyond their end it reads zeros, as the encoder leaves them out. */
    RangeDecoder(Odds odds, byte[] in, int from) {
        this.odds = odds;
        this.in = in;
        next = from;
        for (int i = 0; i < RangeEncoder.BYTES; i++) {
            point = (point << 8) | pull();
        }
    }

    @Override
    public boolean isWriter() {
        return false;
    }

    @Override
    public int code(int context, int ignored) {
        long bound = (range >>> Odds.BITS) * odds.ofOne(context);
        int bit;
        if (point < bound) {
            range = bound;
            bit = 1;
        } else {
            point -= bound;
            range -= bound;
            bit = 0;
        }
        odds.learn(context, bit);
        settle();
        return bit;
    }

    @Override
    public long codeEvenly(long ignored, int bits) {
        long value = 0;
        for (int left = bits; left > 0; ) {
            int some = Math.min(left, 16);
            left -= some;
            range >>>= some;
            long part = Math.min(point / range, (1L << some) - 1);
            point -= part * range;
            value = (value << some) | part;
            settle();
        }
        return value;
    }

    /** Whether the writer would have stopped where the bytes stop. */
    boolean isSpent() {
        int settled = next - RangeEncoder.BYTES;
        return settled <= in.length && in.length <= next;
    }

    private void settle() {
        while (range < RangeEncoder.SMALLEST) {
            point = (point << 8) | pull();
            range <<= 8;
        }
    }

    private int pull() {
        int at = next++;
        return at < in.length ? in[at] & 0xFF : 0;
    }
}
