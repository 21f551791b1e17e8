package uk.gov.essex.smart.supermarket.screening.evidence;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Registration marks of vehicles, current (AB12 CDE), with a prefix (A123 BCD) and with a suffix (ABC 123D) (DVLA INF104). */
final class NumberPlates implements Detector {

    private static final Set<String> NAMES =
            Set.of("reg", "registration", "plate", "vehicle", "vrm", "vrn", "car", "van", "driver", "driving");
    private static final long CURRENT = Words.shape("AA99AAA");
    private static final long CURRENT_FRONT = Words.shape("AA99");
    private static final long THREE = Words.shape("AAA");
    private static final Set<Long> PREFIX = shapes("A9AAA", "A99AAA", "A999AAA");
    private static final Set<Long> SUFFIX = shapes("AAA9A", "AAA99A", "AAA999A");
    private static final Set<Long> PREFIX_FRONT = shapes("A9", "A99", "A999");
    private static final Set<Long> SUFFIX_BACK = shapes("9A", "99A", "999A");

    private static Set<Long> shapes(String... examples) {
        return Stream.of(examples).map(Words::shape).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Sign at(Words words, int word, boolean headed) {
        int length = words.length(word);
        return length < 2 || length > 7 ? Sign.NOTHING : marks(words, word, headed);
    }

    private static Sign marks(Words words, int word, boolean headed) {
        long shape = words.shape(word);
        long next = words.shape(word + 1);
        boolean joined = words.gap(word + 1) == ' ';
        if (shape == CURRENT) {
            return sign(current(words, word) && plain(words, word, 4), headed || words.told(word, NAMES));
        }
        if (shape == CURRENT_FRONT && next == THREE && joined) {
            return sign(current(words, word) && plain(words, word + 1, 0), true);
        }
        if (PREFIX.contains(shape)) {
            return sign(
                    letter(words.upper(word, 0)) && plain(words, word, words.length(word) - 3),
                    headed || words.told(word, NAMES));
        }
        if (SUFFIX.contains(shape)) {
            return sign(
                    plain(words, word, 0) && letter(words.upper(word, words.length(word) - 1)),
                    headed || words.told(word, NAMES));
        }
        return joined ? apart(words, word, headed) : Sign.NOTHING;
    }

    /** The older forms with their space, which roads and the word after them have too: only alone in a cell or where told. */
    private static Sign apart(Words words, int word, boolean headed) {
        boolean told = headed || words.told(word, NAMES);
        if (!told && words.count() > 2) {
            return Sign.NOTHING;
        }
        if (PREFIX_FRONT.contains(words.shape(word)) && words.shape(word + 1) == THREE) {
            return sign(letter(words.upper(word, 0)) && plain(words, word + 1, 0), told);
        }
        if (words.shape(word) == THREE && SUFFIX_BACK.contains(words.shape(word + 1))) {
            return sign(plain(words, word, 0) && letter(words.upper(word + 1, words.length(word + 1) - 1)), told);
        }
        return Sign.NOTHING;
    }

    private static Sign sign(boolean fits, boolean told) {
        return !fits ? Sign.MISFIT : told ? Sign.CERTAIN : Sign.FIT;
    }

    /** Two letters of a place and two digits of a half year. */
    private static boolean current(Words words, int word) {
        int age = (words.upper(word, 2) - '0') * 10 + words.upper(word, 3) - '0';
        return letter(words.upper(word, 0))
                && letter(words.upper(word, 1))
                && ((age >= 2 && age <= 30) || (age >= 51 && age <= 80));
    }

    private static boolean plain(Words words, int word, int index) {
        return letter(words.upper(word, index))
                && letter(words.upper(word, index + 1))
                && letter(words.upper(word, index + 2));
    }

    private static boolean letter(int letter) {
        return letter != 'I' && letter != 'Q';
    }

    @Override
    public double chance() {
        return 0.6;
    }
}
