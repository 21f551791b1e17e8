package uk.gov.essex.smart.identity;

import java.util.Optional;

/** RFC 4648 section 6 in lower case and without padding: letters and digits that are hard to confuse, one double click. */
final class Base32 {

    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int BITS = 5;

    private Base32() {}

    /** How many characters so many bytes need. */
    static int length(int bytes) {
        return Math.ceilDiv(bytes * Byte.SIZE, BITS);
    }

    static String encode(byte[] bytes) {
        StringBuilder text = new StringBuilder(length(bytes.length));
        int held = 0;
        int bits = 0;
        for (byte one : bytes) {
            held = (held << Byte.SIZE) | (one & 0xff);
            bits += Byte.SIZE;
            while (bits >= BITS) {
                bits -= BITS;
                text.append(ALPHABET.charAt((held >> bits) & 0x1f));
            }
            held &= (1 << bits) - 1;
        }
        if (bits > 0) {
            text.append(ALPHABET.charAt(held << (BITS - bits)));
        }
        return text.toString();
    }

    /** The bytes, or empty where the text is not what {@link #encode} makes of so many: no two texts mean the same. */
    static Optional<byte[]> decode(String text, int bytes) {
        if (text.length() != length(bytes)) {
            return Optional.empty();
        }
        byte[] decoded = new byte[bytes];
        int held = 0;
        int bits = 0;
        int next = 0;
        for (int i = 0; i < text.length(); i++) {
            int value = ALPHABET.indexOf(text.charAt(i));
            if (value < 0) {
                return Optional.empty();
            }
            held = (held << BITS) | value;
            bits += BITS;
            if (bits >= Byte.SIZE) {
                bits -= Byte.SIZE;
                decoded[next++] = (byte) (held >> bits);
            }
            held &= (1 << bits) - 1;
        }
        return held == 0 ? Optional.of(decoded) : Optional.empty();
    }
}
