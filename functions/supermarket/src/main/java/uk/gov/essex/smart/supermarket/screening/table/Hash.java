package uk.gov.essex.smart.supermarket.screening.table;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** A hash of 64 bits, eight bytes at a time. Not against those who look for collisions: it only counts. */
final class Hash {

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ODD = 0x9E3779B97F4A7C15L;

    private Hash() {}

    static long of(byte[] bytes, int from, int to) {
        long hash = (long) to - from;
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            hash = (hash ^ (long) LONG.get(bytes, at)) * ODD;
            hash ^= hash >>> 32;
        }
        return mixed(hash ^ rest(bytes, at, to) * ODD);
    }

    /** The last bytes, fewer than eight: read together with those before them where there are so many. */
    private static long rest(byte[] bytes, int from, int to) {
        if (from < to && to >= Long.BYTES) {
            int others = Long.BYTES - (to - from);
            return (long) LONG.get(bytes, to - Long.BYTES) >>> (others * Byte.SIZE);
        }
        long rest = 0;
        for (int at = to - 1; at >= from; at--) {
            rest = (rest << Byte.SIZE) | (bytes[at] & 0xFF);
        }
        return rest;
    }

    /** All bits on which each bit depends (Stafford's thirteenth mix). */
    static long mixed(long value) {
        long mixed = value;
        mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
