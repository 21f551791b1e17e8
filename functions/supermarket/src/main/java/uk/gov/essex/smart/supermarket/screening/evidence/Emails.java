package uk.gov.essex.smart.supermarket.screening.evidence;

/** Addresses of mail (RFC 5321) as people write them: unquoted, at a domain of two labels or more. */
final class Emails {

    private Emails() {}

    static boolean in(byte[] bytes, int from, int to) {
        for (int i = from + 1; i < to - 3; i++) {
            if (bytes[i] == '@' && local(bytes[i - 1]) && domain(bytes, i + 1, to)) {
                return true;
            }
        }
        return false;
    }

    private static boolean local(byte character) {
        return letter(character) || digit(character) || "_%+-'".indexOf(character) >= 0;
    }

    /** Whether labels follow of which the last, after a dot, is two letters or more. */
    private static boolean domain(byte[] bytes, int from, int to) {
        int label = from;
        for (int at = from; at < to; at++) {
            byte character = bytes[at];
            if (character == '.') {
                if (at == label) {
                    return false;
                }
                label = at + 1;
                if (top(bytes, label, to)) {
                    return true;
                }
            } else if (!letter(character) && !digit(character) && character != '-') {
                return false;
            }
        }
        return false;
    }

    private static boolean top(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && letter(bytes[at])) {
            at++;
        }
        return at - from >= 2 && (at == to || !digit(bytes[at]));
    }

    private static boolean letter(byte character) {
        int lower = character | 0x20;
        return lower >= 'a' && lower <= 'z';
    }

    private static boolean digit(byte character) {
        return character >= '0' && character <= '9';
    }
}
