package uk.gov.essex.smart.lives;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Ten digits that stand where an NHS number stands. They need not pass the check: many real senders' do not, so whether the
 * last digit fits is a question of its own.
 */
public record NhsNumber(String digits) {

    private static final Pattern FORM = Pattern.compile("[0-9]{10}");
    private static final int HEAVIEST = 10;
    private static final int CHECKED = 9;
    private static final int MODULUS = 11;

    /** @throws IllegalArgumentException where it is not ten digits; the message does not quote it */
    public NhsNumber {
        if (!FORM.matcher(digits).matches()) {
            throw new IllegalArgumentException("An NHS number is ten digits");
        }
    }

    /** The number of this text, spaces and hyphens between its groups allowed, or empty where it is not ten digits. */
    public static Optional<NhsNumber> find(String text) {
        String digits = text.replace(" ", "").replace("-", "");
        return FORM.matcher(digits).matches() ? Optional.of(new NhsNumber(digits)) : Optional.empty();
    }

    /** Whether the last digit is the check of the others: modulus 11 with weights 10 to 2 (NHS Data Dictionary). */
    public boolean checks() {
        int sum = 0;
        for (int i = 0; i < CHECKED; i++) {
            sum += Character.digit(digits.charAt(i), 10) * (HEAVIEST - i);
        }
        int check = (MODULUS - sum % MODULUS) % MODULUS;
        return check == Character.digit(digits.charAt(CHECKED), 10);
    }
}
