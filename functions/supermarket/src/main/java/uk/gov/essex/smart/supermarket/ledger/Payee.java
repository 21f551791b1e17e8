package uk.gov.essex.smart.supermarket.ledger;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who is paid.
 *
 * @param creditor the number that the council's creditor system knows it by; bank details stand there and nowhere here
 */
public record Payee(Standing standing, Optional<String> creditor) {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9]{4,18}");

    /** @throws IllegalArgumentException where the creditor's number is not of the form */
    public Payee {
        if (creditor.isPresent() && !FORM.matcher(creditor.get()).matches()) {
            throw new IllegalArgumentException("A creditor has a number of 4 to 18 capitals and digits");
        }
    }

    /** A creditor's number, where the text is one. */
    public static Optional<String> findCreditor(String text) {
        return Optional.of(text).filter(number -> FORM.matcher(number).matches());
    }
}
