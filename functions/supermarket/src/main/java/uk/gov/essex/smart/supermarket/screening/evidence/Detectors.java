package uk.gov.essex.smart.supermarket.screening.evidence;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import uk.gov.essex.smart.supermarket.screening.Kind;

/** Every detector, side by side over the words of a cell. One for a file; one thread at a time. */
public final class Detectors {

    private final Map<Kind, Detector> byKind = new EnumMap<>(Map.of(
            Kind.NHS_NUMBER, new NhsNumbers(),
            Kind.NATIONAL_INSURANCE_NUMBER, new InsuranceNumbers(),
            Kind.PHONE, new Phones(),
            Kind.POSTCODE, new Postcodes(),
            Kind.UPRN, new Uprns(),
            Kind.PAYMENT_CARD, new PaymentCards(),
            Kind.MAC_ADDRESS, new MacAddresses(),
            Kind.NUMBER_PLATE, new NumberPlates(),
            Kind.NAME_WITH_BIRTH_DATE, new Births()));
    private final Kind[] kinds = byKind.keySet().toArray(Kind[]::new);
    private final Detector[] detectors = byKind.values().toArray(Detector[]::new);
    /** The detector, the last, that reads words which are neither numbers nor codes. */
    private final int prose = detectors.length - 1;

    private final Sign[] strongest = new Sign[kinds.length];
    private final Words words = new Words();

    /** For each detector whether its kind is among a header's. */
    boolean[] headed(Set<Kind> named) {
        boolean[] headed = new boolean[kinds.length];
        for (int i = 0; i < kinds.length; i++) {
            headed[i] = named.contains(kinds[i]);
        }
        return headed;
    }

    /** Tells the strongest sign of each kind that a cell has. */
    void look(byte[] bytes, int from, int to, boolean[] headed, BiConsumer<Kind, Sign> count) {
        Arrays.fill(strongest, Sign.NOTHING);
        words.read(bytes, from, to);
        for (int word = 0; word < words.count(); word++) {
            for (int i = words.prose(word) ? prose : 0; i < detectors.length; i++) {
                Sign sign = detectors[i].at(words, word, headed[i]);
                if (sign.compareTo(strongest[i]) > 0) {
                    strongest[i] = sign;
                }
            }
        }
        for (int i = 0; i < kinds.length; i++) {
            if (strongest[i] != Sign.NOTHING) {
                count.accept(kinds[i], strongest[i]);
            }
        }
    }

    double chance(Kind kind) {
        Detector detector = byKind.get(kind);
        return detector == null ? 0 : detector.chance();
    }
}
