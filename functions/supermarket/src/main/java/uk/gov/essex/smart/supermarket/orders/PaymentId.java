package uk.gov.essex.smart.supermarket.orders;

import java.util.regex.Pattern;

/** A payment as GOV.UK Pay names it: up to 64 letters and digits, so that it can stand in an address. */
public record PaymentId(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9]{1,64}");

    /** @throws IllegalArgumentException where it is not of the form */
    public PaymentId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A payment is named by 1 to 64 letters and digits");
        }
    }
}
