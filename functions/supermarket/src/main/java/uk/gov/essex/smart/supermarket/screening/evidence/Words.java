package uk.gov.essex.smart.supermarket.screening.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A cell's runs of letters and digits. One is used for all cells of a file, one after another; it is no thread's but its
 * maker's.
 */
final class Words {

    private static final int DIGIT = 1;
    private static final int LETTER = 2;
    private static final int BEYOND_ASCII = 3;
    private static final int LONGEST_SHAPE = 20;
    private static final int TOLD_WITHIN = 4;
    private static final byte[] CLASSES = classes();

    private byte[] bytes = new byte[0];
    private int start;
    private int end;
    private int count;
    private int[] from = new int[64];
    private int[] to = new int[64];
    private long[] shapes = new long[64];

    private static byte[] classes() {
        byte[] classes = new byte[256];
        Arrays.fill(classes, '0', '9' + 1, (byte) DIGIT);
        Arrays.fill(classes, 'a', 'z' + 1, (byte) LETTER);
        Arrays.fill(classes, 'A', 'Z' + 1, (byte) LETTER);
        Arrays.fill(classes, 128, 256, (byte) BEYOND_ASCII);
        return classes;
    }

    /** The shape that words such as this one have: two bits a character, {@code 9} for any digit and {@code A} for any letter. */
    static long shape(String example) {
        long shape = 0;
        for (int i = 0; i < example.length(); i++) {
            shape = (shape << 2) | CLASSES[example.charAt(i)];
        }
        return shape;
    }

    /** The shapes that words such as these have. */
    static long[] shapes(String... examples) {
        return Stream.of(examples).mapToLong(Words::shape).toArray();
    }

    /** Whether a word, where there is one, has one of some shapes. */
    boolean shaped(int word, long[] shapes) {
        long shape = shape(word);
        for (long each : shapes) {
            if (each == shape) {
                return true;
            }
        }
        return false;
    }

    void read(byte[] text, int first, int last) {
        bytes = text;
        start = first;
        end = last;
        count = 0;
        int at = first;
        while (at < last) {
            int type = CLASSES[text[at] & 0xFF];
            if (type == 0) {
                at++;
                continue;
            }
            int begin = at;
            long shape = 0;
            do {
                shape = (shape << 2) | type;
                at++;
            } while (at < last && (type = CLASSES[text[at] & 0xFF]) != 0);
            add(begin, at, at - begin > LONGEST_SHAPE ? 0 : shape);
        }
    }

    private void add(int begin, int stop, long shape) {
        if (count == from.length) {
            from = Arrays.copyOf(from, count * 2);
            to = Arrays.copyOf(to, count * 2);
            shapes = Arrays.copyOf(shapes, count * 2);
        }
        from[count] = begin;
        to[count] = stop;
        shapes[count++] = shape;
    }

    int count() {
        return count;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    int from(int word) {
        return from[word];
    }

    int length(int word) {
        return to[word] - from[word];
    }

    /** The shape of a word, or 0 where there is no such word or it is longer than any that is looked for. */
    long shape(int word) {
        return word < count ? shapes[word] : 0;
    }

    /** Whether a word is this many digits. */
    boolean digits(int word, int length) {
        return word < count && length(word) == length && digits(word);
    }

    boolean digits(int word) {
        long shape = shape(word);
        return shape != 0 && (shape & 0xAAAAAAAAAAL) == 0;
    }

    boolean letters(int word) {
        long shape = shape(word);
        return shape != 0 && (shape & 0x5555555555L) == 0;
    }

    /** Whether a word is letters, and more than stand together in any code. */
    boolean prose(int word) {
        return length(word) > 3 && (shapes[word] == 0 || letters(word)) && gap(word + 1) != '.';
    }

    /** The byte at a place of the text, or 0 beyond its ends. */
    int at(int place) {
        return place >= start && place < end ? bytes[place] : 0;
    }

    /** The one byte between a word and the one before it, or 0 where more stand between or it is the first. */
    int gap(int word) {
        return word > 0 && word < count && from[word] - to[word - 1] == 1 ? bytes[to[word - 1]] : 0;
    }

    /** Whether some words that follow are parted by single spaces, or by single hyphens. */
    boolean joined(int word, int more) {
        int gap = gap(word + 1);
        boolean same = gap == ' ' || gap == '-';
        for (int i = 2; same && i <= more; i++) {
            same = gap(word + i) == gap;
        }
        return same;
    }

    /** Whether what stands around some words makes them a part of something longer, as the fraction of a number is. */
    boolean partOfMore(int word, int last) {
        int before = at(from[word] - 1);
        int after = at(to[last]);
        return (before == '.' && digit(at(from[word] - 2)))
                || (after == '.' && digit(at(to[last] + 1)))
                || (before == '-' && digit(at(from[word] - 2)))
                || (after == '-' && digit(at(to[last] + 1)));
    }

    private static boolean digit(int character) {
        return character >= '0' && character <= '9';
    }

    /** A letter in upper case or a digit, from the beginning of a word. */
    int upper(int word, int index) {
        int character = bytes[from[word] + index];
        return character >= 'a' && character <= 'z' ? character - 32 : character;
    }

    String text(int word) {
        return new String(bytes, from[word], length(word), StandardCharsets.UTF_8);
    }

    /** Whether a word has no lower-case letter, as hexadecimal codes mostly have. */
    boolean capitals(int word) {
        for (int at = from[word]; at < to[word]; at++) {
            if (bytes[at] >= 'a') {
                return false;
            }
        }
        return true;
    }

    boolean capitalised(int word) {
        return bytes[from[word]] <= 'Z';
    }

    /** Whether a word is a name that many people have. */
    boolean common(int word) {
        return Names.common(bytes, from[word], to[word]);
    }

    /** Whether one of the few words before names what follows, in any case. */
    boolean told(int word, Set<String> names) {
        for (int i = Math.max(0, word - TOLD_WITHIN); i < word; i++) {
            if (letters(i) && names.contains(lower(i))) {
                return true;
            }
        }
        return false;
    }

    String lower(int word) {
        return text(word).toLowerCase(Locale.ROOT);
    }

    /** The digits of some words after each other. */
    long number(int word, int last) {
        long number = 0;
        for (int i = word; i <= last; i++) {
            for (int at = from[i]; at < to[i]; at++) {
                number = number * 10 + bytes[at] - '0';
            }
        }
        return number;
    }
}
