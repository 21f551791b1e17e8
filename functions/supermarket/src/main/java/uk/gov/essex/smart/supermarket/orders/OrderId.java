package uk.gov.essex.smart.supermarket.orders;

import java.util.Optional;
import java.util.regex.Pattern;
import uk.gov.essex.smart.supermarket.AccountId;
import uk.gov.essex.smart.supermarket.RequestKey;

/**
 * An order, 32 digits of 0-9 and a-f. It follows from who asked and what the request was called, so that a request sent
 * again is the same order; GOV.UK Pay has it as the payment's reference and as the key that creates it once.
 */
public record OrderId(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");

    /** @throws IllegalArgumentException where it is not of the form */
    public OrderId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("An order is named by 32 digits of 0-9 and a-f");
        }
    }

    public static Optional<OrderId> find(String value) {
        return FORM.matcher(value).matches() ? Optional.of(new OrderId(value)) : Optional.empty();
    }

    /** The order of a request. */
    public static OrderId of(AccountId buyer, RequestKey request) {
        return new OrderId(request.digits(buyer.value()));
    }
}
