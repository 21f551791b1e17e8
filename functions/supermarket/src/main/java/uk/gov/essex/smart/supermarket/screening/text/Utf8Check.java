package uk.gov.essex.smart.supermarket.screening.text;

import uk.gov.essex.smart.supermarket.screening.Encoding;
import uk.gov.essex.smart.supermarket.screening.Refusal;
import uk.gov.essex.smart.supermarket.screening.Unreadable;

/** Whether bytes are UTF-8, byte by byte (the decoder of the WHATWG Encoding Standard), and what they are where they are not. */
final class Utf8Check {

    private static final String NOT_IN_1252 = "\u0081\u008D\u008F\u0090\u009D";

    private int needed;
    private int lower = 0x80;
    private int upper = 0xBF;
    private long characters;
    private long faults;
    private boolean windows = true;

    /** Whether the bytes so far end with a whole character. */
    boolean between() {
        return needed == 0;
    }

    void take(int octet) {
        windows &= NOT_IN_1252.indexOf(octet) < 0;
        if (needed == 0) {
            lead(octet);
        } else if (octet < lower || octet > upper) {
            faults++;
            needed = 0;
            lead(octet);
        } else {
            lower = 0x80;
            upper = 0xBF;
            needed--;
            characters += needed == 0 ? 1 : 0;
        }
    }

    private void lead(int octet) {
        lower = octet == 0xE0 ? 0xA0 : octet == 0xF0 ? 0x90 : 0x80;
        upper = octet == 0xED ? 0x9F : octet == 0xF4 ? 0x8F : 0xBF;
        if (octet >= 0xC2 && octet <= 0xF4) {
            needed = octet < 0xE0 ? 1 : octet < 0xF0 ? 2 : 3;
        } else if (octet >= 0x80) {
            faults++;
        }
    }

    /** @throws Unreadable where it would be, but for a last character that is cut off */
    boolean utf8() throws Unreadable {
        if (faults == 0 && needed > 0 && characters > 0) {
            throw new Unreadable(Refusal.TRUNCATED, 0);
        }
        return faults == 0 && needed == 0;
    }

    /** @throws Unreadable where some of it is UTF-8 and some is not, or it is nothing that people write */
    Encoding other() throws Unreadable {
        if (characters > 0 || !windows) {
            throw new Unreadable(Refusal.MIXED_ENCODING, 0);
        }
        return Encoding.WINDOWS_1252;
    }
}
