package uk.gov.essex.smart.benchmarks.screening;

import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/** Draws made-up values from a seed. */
final class Draw {

    private final SplittableRandom random;

    Draw(long seed) {
        random = new SplittableRandom(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    boolean once(int in) {
        return random.nextInt(in) == 0;
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    final <T> T of(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    String digits(int length) {
        return from("0123456789", length);
    }

    String from(String alphabet, int length) {
        return random.ints(length, 0, alphabet.length())
                .mapToObj(index -> String.valueOf(alphabet.charAt(index)))
                .collect(Collectors.joining());
    }

    /** In which {@code 9} stands for any digit, {@code A} for any capital and {@code f} for any lower-case hexadecimal digit. */
    String like(String form) {
        return form.chars()
                .mapToObj(character -> switch (character) {
                    case '9' -> digits(1);
                    case 'A' -> from("ABCDEFGHIJKLMNOPQRSTUVWXYZ", 1);
                    case 'f' -> from("0123456789abcdef", 1);
                    default -> String.valueOf((char) character);
                })
                .collect(Collectors.joining());
    }

    String number(String format, double least, double most) {
        return String.format(Locale.ROOT, format, random.nextDouble(least, most));
    }

    String date(int firstYear, int lastYear) {
        return String.format(Locale.ROOT, "%d-%02d-%02d", between(firstYear, lastYear), between(1, 12), between(1, 28));
    }
}
