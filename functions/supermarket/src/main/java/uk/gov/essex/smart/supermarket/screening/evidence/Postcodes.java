package uk.gov.essex.smart.supermarket.screening.evidence;

import java.util.Set;

/** Postcodes of a unit, such as CM1 1QH: one of the 124 areas, and an inward half without C, I, K, M, O and V (BS 7666). */
final class Postcodes implements Detector {

    private static final Set<String> AREAS =
            Set.of(("AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC"
                + " EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS"
                + " LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR"
                + " SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE")
                    .split(" "));
    private static final Set<String> NAMES = Set.of("postcode", "postcodes");
    private static final long INWARD = Words.shape("9AA");
    private static final long[] OUTWARD = Words.shapes("A9", "A99", "AA9", "AA99", "A9A", "AA9A");
    private static final long[] WHOLE = Words.shapes("A99AA", "A999AA", "AA99AA", "AA999AA", "A9A9AA", "AA9A9AA");

    @Override
    public Sign at(Words words, int word, boolean headed) {
        int length = words.length(word);
        if (length <= 4
                && words.shape(word + 1) == INWARD
                && words.gap(word + 1) == ' '
                && words.shaped(word, OUTWARD)) {
            return area(words, word) && unit(words, word + 1, 1) ? Sign.CERTAIN : Sign.MISFIT;
        }
        if (length < 5 || length > 7 || !words.shaped(word, WHOLE)) {
            return Sign.NOTHING;
        }
        if (!area(words, word) || !unit(words, word, length - 2)) {
            return Sign.MISFIT;
        }
        if (headed || words.told(word, NAMES)) {
            return Sign.CERTAIN;
        }
        return words.capitals(word) ? Sign.FIT : Sign.NOTHING;
    }

    private static boolean area(Words words, int word) {
        String first = "" + (char) words.upper(word, 0);
        int second = words.upper(word, 1);
        return AREAS.contains(second >= 'A' ? first + (char) second : first);
    }

    private static boolean unit(Words words, int word, int index) {
        return "CIKMOV".indexOf(words.upper(word, index)) < 0 && "CIKMOV".indexOf(words.upper(word, index + 1)) < 0;
    }

    @Override
    public double chance() {
        return 0.2;
    }
}
