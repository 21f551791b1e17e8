package uk.gov.essex.smart.supermarket.screening.evidence;

import java.util.Set;

/** National Insurance numbers: two letters, six digits and A to D, without the prefixes that are never given (HMRC NIM39110). */
final class InsuranceNumbers implements Detector {

    private static final long WHOLE = Words.shape("AA999999A");
    private static final Set<String> NAMES = Set.of("ni", "nino", "insurance");
    private static final Set<String> NEVER = Set.of("BG", "GB", "NK", "KN", "TN", "NT", "ZZ");

    @Override
    public Sign at(Words words, int word, boolean headed) {
        if (words.shape(word) == WHOLE) {
            if (!given(words, word) || !suffix(words.upper(word, 8))) {
                return Sign.MISFIT;
            }
            return headed || words.told(word, NAMES) ? Sign.CERTAIN : Sign.FIT;
        }
        return words.length(word) == 2 && words.letters(word) && grouped(words, word) ? Sign.CERTAIN : Sign.NOTHING;
    }

    private static boolean grouped(Words words, int word) {
        boolean pairs = words.digits(word + 1, 2) && words.digits(word + 2, 2) && words.digits(word + 3, 2);
        int last = pairs ? word + 4 : word + 2;
        return (pairs || words.digits(word + 1, 6))
                && last < words.count()
                && words.length(last) == 1
                && suffix(words.upper(last, 0))
                && words.joined(word, last - word)
                && given(words, word);
    }

    private static boolean given(Words words, int word) {
        int first = words.upper(word, 0);
        int second = words.upper(word, 1);
        return "DFIQUV".indexOf(first) < 0
                && "DFIOQUV".indexOf(second) < 0
                && !NEVER.contains("" + (char) first + (char) second);
    }

    private static boolean suffix(int letter) {
        return letter >= 'A' && letter <= 'D';
    }

    @Override
    public double chance() {
        return 0.09;
    }
}
