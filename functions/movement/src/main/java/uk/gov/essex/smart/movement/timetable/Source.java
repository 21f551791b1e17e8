package uk.gov.essex.smart.movement.timetable;

import java.util.Arrays;

/** Reads what a {@link Sink} wrote, and nothing else: no column may be longer than the bytes that are left. */
final class Source {

    private final byte[] bytes;
    private final int end;
    private int at;

    Source(byte[] bytes, int from, int end) {
        this.bytes = bytes;
        this.at = from;
        this.end = end;
    }

    int[] numbers() {
        int[] numbers = new int[count()];
        int last = 0;
        for (int i = 0; i < numbers.length; i++) {
            int zigzag = number();
            last += (zigzag >>> 1) ^ -(zigzag & 1);
            numbers[i] = last;
        }
        return numbers;
    }

    byte[] bytes() {
        int count = count();
        byte[] column = Arrays.copyOfRange(bytes, at, at + count);
        at += count;
        return column;
    }

    int number() {
        int number = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            require(at < end, "it ends early");
            byte next = bytes[at++];
            number |= (next & 0x7F) << shift;
            if (next >= 0) {
                return number;
            }
        }
        throw new BadSnapshot("a number has too many bytes");
    }

    /** A column's length: each entry takes a byte at least. */
    private int count() {
        int count = number();
        require(count >= 0 && count <= end - at, "a column is longer than the snapshot");
        return count;
    }

    void finish() {
        require(at == end, "there is more behind its end");
    }

    void require(boolean holds, String fault) {
        if (!holds) {
            throw new BadSnapshot(fault);
        }
    }
}
