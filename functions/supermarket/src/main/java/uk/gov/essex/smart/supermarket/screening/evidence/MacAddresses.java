package uk.gov.essex.smart.supermarket.screening.evidence;

import java.util.Set;

/** Addresses of network cards (IEEE 802): six pairs or three fours of hexadecimal digits. */
final class MacAddresses implements Detector {

    private static final Set<String> NAMES = Set.of("mac", "bluetooth", "bssid");
    private static final int WHOLE = 12;

    @Override
    public Sign at(Words words, int word, boolean headed) {
        return switch (words.length(word)) {
            case 2 -> groups(words, word, 6, words.gap(word + 1)) ? Sign.CERTAIN : Sign.NOTHING;
            case 4 -> words.gap(word + 1) == '.' && groups(words, word, 3, '.') ? Sign.CERTAIN : Sign.NOTHING;
            case WHOLE -> hexadecimal(words, word) && (headed || words.told(word, NAMES)) ? Sign.CERTAIN : Sign.NOTHING;
            default -> Sign.NOTHING;
        };
    }

    private static boolean groups(Words words, int word, int wanted, int gap) {
        if ((gap != ':' && gap != '-' && gap != '.') || words.gap(word) == gap || words.gap(word + wanted) == gap) {
            return false;
        }
        for (int i = 0; i < wanted; i++) {
            boolean fits = word + i < words.count()
                    && words.length(word + i) == WHOLE / wanted
                    && (i == 0 || words.gap(word + i) == gap)
                    && hexadecimal(words, word + i);
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static boolean hexadecimal(Words words, int word) {
        for (int i = 0; i < words.length(word); i++) {
            if (Character.digit(words.upper(word, i), 16) < 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public double chance() {
        return 0;
    }
}
