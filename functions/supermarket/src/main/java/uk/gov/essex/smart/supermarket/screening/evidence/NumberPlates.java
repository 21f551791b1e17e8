package uk.gov.essex.smart.supermarket.screening.evidence;

import java.util.Set;

/** Registration marks of vehicles, current (AB12 CDE), with a prefix (A123 BCD) and with a suffix (ABC 123D) (DVLA INF104). */
final class NumberPlates implements Detector {

    private static final Set<String> NAMES =
            Set.of("reg", "registration", "plate", "vehicle", "vrm", "vrn", "car", "van", "driver", "driving");
    private static final long CURRENT = Words.shape("AA99AAA");
    private static final long CURRENT_FRONT = Words.shape("AA99");
    private static final long THREE = Words.shape("AAA");
    private static final long[] PREFIX = Words.shapes("A9AAA", "A99AAA", "A999AAA");
    private static final long[] SUFFIX = Words.shapes("AAA9A", "AAA99A", "AAA999A");
    private static final long[] PREFIX_FRONT = Words.shapes("A9", "A99", "A999");
    private static final long[] SUFFIX_BACK = Words.shapes("9A", "99A", "999A");

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
            return whole(words, word, current(words, word) && plain(words, word, 4), headed);
        }
        if (shape == CURRENT_FRONT && next == THREE && joined) {
            return sign(current(words, word) && plain(words, word + 1, 0), true);
        }
        if (words.shaped(word, PREFIX)) {
            return whole(
                    words, word, letter(words.upper(word, 0)) && plain(words, word, words.length(word) - 3), headed);
        }
        if (words.shaped(word, SUFFIX)) {
            return whole(
                    words, word, plain(words, word, 0) && letter(words.upper(word, words.length(word) - 1)), headed);
        }
        return joined ? apart(words, word, headed) : Sign.NOTHING;
    }

    /** A mark without its space, which is in capitals where nothing says what it is. */
    private static Sign whole(Words words, int word, boolean fits, boolean headed) {
        boolean told = headed || words.told(word, NAMES);
        return told || words.capitals(word) ? sign(fits, told) : Sign.NOTHING;
    }

    /** The older forms with their space, which roads and the word after them have too: only alone in a cell or where told. */
    private static Sign apart(Words words, int word, boolean headed) {
        boolean prefix = words.shaped(word, PREFIX_FRONT) && words.shape(word + 1) == THREE;
        boolean suffix = words.shape(word) == THREE && words.shaped(word + 1, SUFFIX_BACK);
        if (!prefix && !suffix) {
            return Sign.NOTHING;
        }
        boolean told = headed || words.told(word, NAMES);
        if (!told && words.count() > 2) {
            return Sign.NOTHING;
        }
        return prefix
                ? sign(letter(words.upper(word, 0)) && plain(words, word + 1, 0), told)
                : sign(plain(words, word, 0) && letter(words.upper(word + 1, words.length(word + 1) - 1)), told);
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
