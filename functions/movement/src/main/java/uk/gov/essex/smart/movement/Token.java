package uk.gov.essex.smart.movement;

import java.util.Optional;
import java.util.regex.Pattern;

/** What makes an id unguessable: 128 random bits as 26 characters of base 32 (RFC 4648, lower case). */
public record Token(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z2-7]{26}");
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int LENGTH = 26;
    private static final int BITS = 5;

    /** How many bytes a token is made of. */
    public static final int BYTES = 16;

    /** @throws IllegalArgumentException where the text is not of the form; the message does not quote it */
    public Token {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A token is 26 characters of a-z and 2-7");
        }
    }

    /** The token of the first {@value #BYTES} bytes. */
    public static Token of(byte[] bytes) {
        StringBuilder text = new StringBuilder(LENGTH);
        int held = 0;
        int bits = 0;
        for (int i = 0; i < BYTES; i++) {
            held = (held << Byte.SIZE) | (bytes[i] & 0xff);
            bits += Byte.SIZE;
            while (bits >= BITS) {
                bits -= BITS;
                text.append(ALPHABET.charAt((held >> bits) & 0x1f));
            }
            held &= (1 << bits) - 1;
        }
        return new Token(text.append(ALPHABET.charAt(held << (BITS - bits))).toString());
    }

    public static Optional<Token> find(String value) {
        return FORM.matcher(value).matches() ? Optional.of(new Token(value)) : Optional.empty();
    }
}
