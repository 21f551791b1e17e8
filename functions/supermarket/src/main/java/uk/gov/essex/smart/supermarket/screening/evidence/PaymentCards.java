package uk.gov.essex.smart.supermarket.screening.evidence;

import java.util.Set;

/** Card numbers: an issuer's first digits (ISO/IEC 7812-1) and Luhn's check digit at the end. */
final class PaymentCards implements Detector {

    private static final Set<String> NAMES = Set.of("card", "visa", "mastercard", "amex", "maestro", "pan");
    private static final int SHORTEST = 14;
    private static final int LONGEST = 19;
    private static final int[][] GROUPS = {{4, 4, 4, 4}, {4, 6, 5}, {4, 6, 4}};

    @Override
    public Sign at(Words words, int word, boolean headed) {
        int length = words.length(word);
        if (length >= SHORTEST && length <= LONGEST && words.digits(word)) {
            return words.partOfMore(word, word) ? Sign.NOTHING : bare(words, word, headed);
        }
        if (!words.digits(word, 4)) {
            return Sign.NOTHING;
        }
        for (int[] groups : GROUPS) {
            if (grouped(words, word, groups)) {
                return Sign.CERTAIN;
            }
        }
        return Sign.NOTHING;
    }

    private static Sign bare(Words words, int word, boolean headed) {
        long number = words.number(word, word);
        boolean issued = issued(number, words.length(word));
        if (!checks(number)) {
            return issued ? Sign.MISFIT : Sign.NOTHING;
        }
        if (!issued) {
            return Sign.FOREIGN;
        }
        return headed || words.told(word, NAMES) ? Sign.CERTAIN : Sign.FIT;
    }

    private static boolean grouped(Words words, int word, int[] groups) {
        int digits = 0;
        for (int i = 0; i < groups.length; i++) {
            if (!words.digits(word + i, groups[i])) {
                return false;
            }
            digits += groups[i];
        }
        int last = word + groups.length - 1;
        long number = words.number(word, last);
        return words.joined(word, groups.length - 1)
                && !words.partOfMore(word, last)
                && checks(number)
                && issued(number, digits);
    }

    private static boolean issued(long number, int length) {
        int four = (int) (number / (long) Math.pow(10, length - 4));
        int two = four / 100;
        return switch (length) {
            case 14 -> two == 36 || two == 38 || (four >= 3000 && four <= 3059);
            case 15 -> two == 34 || two == 37;
            default ->
                four / 1000 == 4
                        || (length == 16 && ((two >= 51 && two <= 55) || (four >= 2221 && four <= 2720)))
                        || (length == 16 && ((four >= 3528 && four <= 3589) || four == 6011 || two == 65))
                        || four == 5018
                        || four == 5020
                        || four == 5038
                        || four == 6304
                        || four == 6759
                        || (four >= 6761 && four <= 6763);
        };
    }

    private static boolean checks(long number) {
        long sum = 0;
        long left = number;
        for (boolean twice = false; left != 0; twice = !twice) {
            long digit = left % 10 * (twice ? 2 : 1);
            sum += digit / 10 + digit % 10;
            left /= 10;
        }
        return sum % 10 == 0;
    }

    @Override
    public double chance() {
        return 0.1;
    }
}
