package uk.gov.essex.smart.movement.timetable;

import java.util.Arrays;

/** Grows a snapshot's bytes: columns of whole numbers as differences in variable length, seven bits to the byte. */
final class Sink {

    private byte[] bytes = new byte[1 << 16];
    private int length;

    /** A column: how many, then each number's difference from the one before, zigzag. */
    void numbers(int[] numbers) {
        number(numbers.length);
        int last = 0;
        for (int number : numbers) {
            int difference = number - last;
            number((difference << 1) ^ (difference >> 31));
            last = number;
        }
    }

    void bytes(byte[] column) {
        number(column.length);
        reserve(column.length);
        System.arraycopy(column, 0, bytes, length, column.length);
        length += column.length;
    }

    /** A number taken as unsigned. */
    void number(int number) {
        reserve(5);
        int rest = number;
        while ((rest & ~0x7F) != 0) {
            bytes[length++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[length++] = (byte) rest;
    }

    private void reserve(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }
}
