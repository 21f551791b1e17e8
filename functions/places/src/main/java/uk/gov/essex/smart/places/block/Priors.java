package uk.gov.essex.smart.places.block;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What is known before the first reading: the starting probability of every context and the {@link Kind} of every
 * channel. Learned once from the first halves of four public data sets; part of format 1, so never to be changed.
 */
final class Priors {

    /** Of format 1. */
    static final Priors FIRST = new Priors(read("priors-1.txt"));

    /** Whose knowledge quantities and counts borrow that have none of their own. */
    private static final int TEMPERATURE = 10;

    private static final int FOOTFALL = 64;
    private static final int ODDS_PER_LINE = 64;

    private final char[] odds = new char[Contexts.COUNT];
    private final Kind[] kinds = new Kind[Contexts.CODES];

    private Priors(Map<String, int[]> lines) {
        for (int i = 0; i < odds.length; i++) {
            odds[i] = (char) find(lines, "odds", i / ODDS_PER_LINE)[i % ODDS_PER_LINE];
        }
        for (int code = 0; code < kinds.length; code++) {
            kinds[code] = new Kind(
                    get(lines, "spread", code)[0],
                    get(lines, "grows", code)[0] == 1,
                    get(lines, "day", code),
                    get(lines, "first-weights", code),
                    get(lines, "later-weights", code),
                    Arrays.stream(get(lines, "errors", code)).asLongStream().toArray());
        }
    }

    /** In 65,536ths; not to be written to. */
    char[] odds() {
        return odds;
    }

    Kind kind(int code) {
        return kinds[code];
    }

    private static int[] get(Map<String, int[]> lines, String what, int code) {
        int[] own = find(lines, what, code);
        return own.length > 0 ? own : find(lines, what, code < Contexts.FIRST_COUNT ? TEMPERATURE : FOOTFALL);
    }

    private static int[] find(Map<String, int[]> lines, String what, int number) {
        return lines.getOrDefault(what + ' ' + number, new int[0]);
    }

    /** Lines of a word, a number and what is known of it. */
    private static Map<String, int[]> read(String name) {
        Map<String, int[]> lines = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(Priors.class.getResourceAsStream(name), name);
                BufferedReader text = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
            text.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] words = line.split(" ", -1);
                int[] numbers =
                        Arrays.stream(words).skip(2).mapToInt(Integer::parseInt).toArray();
                lines.put(words[0] + ' ' + words[1], numbers);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }
}
