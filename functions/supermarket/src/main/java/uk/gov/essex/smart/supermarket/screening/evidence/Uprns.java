package uk.gov.essex.smart.supermarket.screening.evidence;

import java.util.Set;

/**
 * Unique property reference numbers: up to twelve digits without a check. Where nobody names them they are known by the
 * beginnings that local authorities were given, 100 and 200.
 */
final class Uprns implements Detector {

    private static final Set<String> NAMES = Set.of("uprn", "uprns");
    private static final int LONGEST = 12;
    private static final int SHORTEST = 6;

    @Override
    public Sign at(Words words, int word, boolean headed) {
        int length = words.length(word);
        if (length < SHORTEST || length > LONGEST || !words.digits(word) || words.partOfMore(word, word)) {
            return Sign.NOTHING;
        }
        if (headed || words.told(word, NAMES)) {
            return Sign.CERTAIN;
        }
        if (length < LONGEST - 1 || words.at(words.from(word)) == '0') {
            return Sign.NOTHING;
        }
        return local(words.number(word, word), length) ? Sign.FIT : Sign.MISFIT;
    }

    private static boolean local(long number, int length) {
        long beginning = number / (long) Math.pow(10, length - 3);
        return beginning == 100 || (beginning == 200 && length == LONGEST && !minute(number));
    }

    /** Whether twelve digits are a minute as 200403211530 is. */
    private static boolean minute(long number) {
        long month = number / 1_000_000 % 100;
        long day = number / 10_000 % 100;
        return month >= 1 && month <= 12 && day >= 1 && day <= 31 && number / 100 % 100 < 24 && number % 100 < 60;
    }

    @Override
    public double chance() {
        return 0.05;
    }
}
