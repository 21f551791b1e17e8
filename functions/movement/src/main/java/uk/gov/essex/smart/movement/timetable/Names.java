package uk.gov.essex.smart.movement.timetable;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Many short texts as one run of UTF-8, decoded only when asked for, so that a county's worth loads at once. Immutable. */
final class Names {

    private final byte[] text;
    private final int[] ends;
    private volatile int @Nullable [] index;

    private Names(byte[] text, int[] ends) {
        this.text = text;
        this.ends = ends;
    }

    static Names of(List<String> names) {
        byte[][] encoded = names.stream()
                .map(name -> name.getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new);
        int[] ends = new int[encoded.length];
        int length = 0;
        for (int i = 0; i < encoded.length; i++) {
            length += encoded[i].length;
            ends[i] = length;
        }
        byte[] text = new byte[length];
        for (int i = 0; i < encoded.length; i++) {
            System.arraycopy(encoded[i], 0, text, ends[i] - encoded[i].length, encoded[i].length);
        }
        return new Names(text, ends);
    }

    int size() {
        return ends.length;
    }

    String get(int number) {
        int start = start(number);
        return new String(text, start, ends[number] - start, StandardCharsets.UTF_8);
    }

    /** The first of the names that reads so. */
    OptionalInt find(String name) {
        byte[] wanted = name.getBytes(StandardCharsets.UTF_8);
        int[] slots = index();
        for (int slot = slot(wanted, 0, wanted.length, slots); slots[slot] != 0; slot = next(slot, slots)) {
            int number = slots[slot] - 1;
            if (Arrays.equals(text, start(number), ends[number], wanted, 0, wanted.length)) {
                return OptionalInt.of(number);
            }
        }
        return OptionalInt.empty();
    }

    private int start(int number) {
        return number == 0 ? 0 : ends[number - 1];
    }

    /** Open addressing, at most half full; a slot holds a name's number and one, or nothing. */
    private int[] index() {
        int[] slots = index;
        if (slots == null) {
            slots = new int[Integer.highestOneBit(ends.length * 2 + 1) * 2];
            for (int number = 0; number < ends.length; number++) {
                int slot = slot(text, start(number), ends[number], slots);
                while (slots[slot] != 0) {
                    slot = next(slot, slots);
                }
                slots[slot] = number + 1;
            }
            index = slots;
        }
        return slots;
    }

    private static int slot(byte[] bytes, int from, int to, int[] slots) {
        int hash = 1;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + bytes[i];
        }
        hash *= 0x9E3779B9;
        return (hash ^ (hash >>> 16)) & (slots.length - 1);
    }

    private static int next(int slot, int[] slots) {
        return (slot + 1) & (slots.length - 1);
    }

    void write(Sink sink) {
        sink.numbers(ends);
        sink.bytes(text);
    }

    static Names read(Source source) {
        int[] ends = source.numbers();
        byte[] text = source.bytes();
        int last = 0;
        for (int end : ends) {
            source.require(end >= last, "a name ends before it begins");
            last = end;
        }
        source.require(last == text.length, "names and their text differ in length");
        return new Names(text, ends);
    }
}
