package uk.gov.essex.smart.supermarket.screening.evidence;

import java.util.Set;

/**
 * Ten digits, the last of which checks the others: modulus 11, weights 10 to 2 (NHS Data Dictionary). They begin with 4, 6, 7,
 * with 32 to 39, or, for tests, with 999; ISBNs of ten digits check the same way and mostly begin otherwise.
 */
final class NhsNumbers implements Detector {

    private static final Set<String> NAMES = Set.of("nhs");
    private static final Set<String> OTHERS = Set.of("isbn", "order", "invoice");
    private static final int MODULUS = 11;

    @Override
    public Sign at(Words words, int word, boolean headed) {
        if (words.digits(word, 10)) {
            return words.partOfMore(word, word) ? Sign.NOTHING : bare(words, word, headed);
        }
        boolean grouped = words.digits(word, 3)
                && words.digits(word + 1, 3)
                && words.digits(word + 2, 4)
                && words.joined(word, 2)
                && !words.partOfMore(word, word + 2);
        return grouped && checks(words.number(word, word + 2)) && allocated(words.number(word, word + 2))
                ? Sign.CERTAIN
                : Sign.NOTHING;
    }

    private static Sign bare(Words words, int word, boolean headed) {
        long number = words.number(word, word);
        if (!checks(number)) {
            return allocated(number) ? Sign.MISFIT : Sign.NOTHING;
        }
        if (headed || words.told(word, NAMES)) {
            return Sign.CERTAIN;
        }
        return allocated(number) && !words.told(word, OTHERS) ? Sign.FIT : Sign.FOREIGN;
    }

    private static boolean allocated(long number) {
        int three = (int) (number / 10_000_000);
        return (three >= 400 && three <= 499)
                || (three >= 600 && three <= 799)
                || (three >= 320 && three <= 399)
                || three == 999;
    }

    private static boolean checks(long number) {
        long sum = 0;
        long left = number;
        for (int weight = 1; weight <= 10; weight++) {
            sum += left % 10 * weight;
            left /= 10;
        }
        return sum % MODULUS == 0;
    }

    @Override
    public double chance() {
        return 1.0 / MODULUS;
    }
}
