package uk.gov.essex.smart.supermarket.screening.evidence;

import java.util.Set;

/** Sentences that give somebody's name and date of birth. */
final class Births implements Detector {

    private static final Set<String> NAMES = Set.of("dob", "born", "birth", "birthdate");
    private static final Set<String> MONTHS =
            Set.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final int WITHIN = 5;

    @Override
    public Sign at(Words words, int word, boolean headed) {
        if (!begins(words, word) || !words.letters(word) || !NAMES.contains(words.lower(word))) {
            return Sign.NOTHING;
        }
        for (int i = word + 1; i < Math.min(word + WITHIN, words.count() - 2); i++) {
            if (date(words, i) && named(words)) {
                return Sign.CERTAIN;
            }
        }
        return Sign.NOTHING;
    }

    private static boolean begins(Words words, int word) {
        int first = words.upper(word, 0);
        return (first == 'B' || first == 'D') && words.length(word) >= 3 && words.length(word) <= 9;
    }

    private static boolean date(Words words, int word) {
        boolean dayFirst = dayOrMonth(words, word)
                && month(words, word + 1)
                && (words.digits(word + 2, 4) || words.digits(word + 2, 2));
        return dayFirst || (words.digits(word, 4) && words.digits(word + 1, 2) && words.digits(word + 2, 2));
    }

    private static boolean dayOrMonth(Words words, int word) {
        return words.digits(word, 1) || words.digits(word, 2);
    }

    private static boolean month(Words words, int word) {
        return dayOrMonth(words, word)
                || (words.letters(word)
                        && words.length(word) >= 3
                        && MONTHS.contains(words.lower(word).substring(0, 3)));
    }

    private static boolean named(Words words) {
        for (int i = 0; i < words.count(); i++) {
            if (words.letters(i) && words.capitalised(i) && words.common(i)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public double chance() {
        return 0;
    }
}
