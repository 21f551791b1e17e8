package uk.gov.essex.smart.supermarket.screening.evidence;

import java.util.Set;

/** Geographic (01, 02) and mobile (07) numbers of the National Telephone Numbering Plan, national or with 44. */
final class Phones implements Detector {

    private static final Set<String> NAMES =
            Set.of("phone", "telephone", "tel", "mobile", "mob", "call", "called", "ring", "rang", "contact", "text");
    private static final int NATIONAL = 11;
    private static final int ABROAD = 12;

    @Override
    public Sign at(Words words, int word, boolean headed) {
        if (!words.digits(word)) {
            return Sign.NOTHING;
        }
        int length = words.length(word);
        if (length == NATIONAL || length == ABROAD || length == NATIONAL - 1) {
            return words.partOfMore(word, word) ? Sign.NOTHING : bare(words, word, headed);
        }
        return grouped(words, word) ? Sign.CERTAIN : Sign.NOTHING;
    }

    private static Sign bare(Words words, int word, boolean headed) {
        long number = words.number(word, word);
        boolean told = headed || words.told(word, NAMES);
        return switch (words.length(word)) {
            case ABROAD ->
                number / 10_000_000_000L == 44
                                && given(number % 10_000_000_000L)
                                && (told || words.at(words.from(word) - 1) == '+')
                        ? Sign.CERTAIN
                        : Sign.NOTHING;
            case NATIONAL ->
                words.at(words.from(word)) != '0'
                        ? Sign.NOTHING
                        : !given(number) ? Sign.MISFIT : told ? Sign.CERTAIN : Sign.FIT;
            default -> headed && given(number) ? Sign.CERTAIN : Sign.NOTHING;
        };
    }

    /** Whether a number without its first nought is given to people. */
    private static boolean given(long number) {
        int two = (int) (number / 100_000_000);
        return (two >= 11 && two <= 19)
                || two == 20
                || two == 23
                || two == 24
                || two == 28
                || two == 29
                || (two >= 71 && two <= 79 && two != 76);
    }

    /** Two to five groups with single spaces or hyphens, an area in brackets, or +44 in front. */
    private static boolean grouped(Words words, int word) {
        boolean abroad =
                words.digits(word, 2) && words.at(words.from(word) - 1) == '+' && words.number(word, word) == 44;
        if (!abroad && (words.at(words.from(word)) != '0' || words.length(word) < 3 || words.length(word) > 5)) {
            return false;
        }
        int digits = abroad ? 0 : words.length(word);
        int wanted = NATIONAL;
        int last = word;
        int first = abroad ? word + 1 : word;
        if (abroad && words.digits(first, 1) && words.number(first, first) == 0) {
            last = first++;
        }
        if (abroad) {
            wanted = words.at(words.from(first)) == '0' ? NATIONAL : NATIONAL - 1;
        }
        while (digits < wanted && words.digits(last + 1) && near(words, last + 1)) {
            last++;
            if (words.length(last) < 2) {
                return false;
            }
            digits += words.length(last);
        }
        return digits == wanted
                && first < words.count()
                && !words.partOfMore(word, last)
                && given(words.number(first, last));
    }

    private static boolean near(Words words, int word) {
        int space = words.from(word) - words.from(word - 1) - words.length(word - 1);
        int before = words.at(words.from(word) - 1);
        return (space == 1 && (before == ' ' || before == '-' || before == ')'))
                || (space == 2 && (before == ' ' || before == '('))
                || (space == 3 && before == '(');
    }

    @Override
    public double chance() {
        return 0.3;
    }
}
