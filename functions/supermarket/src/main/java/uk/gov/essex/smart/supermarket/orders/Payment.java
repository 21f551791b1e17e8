package uk.gov.essex.smart.supermarket.orders;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import uk.gov.essex.smart.supermarket.Pence;

/**
 * A payment as GOV.UK Pay has it now.
 *
 * @param reference what we called it: an order's id, unless somebody else made it
 * @param refundable what could still go back
 * @param refunded what went back or is on its way
 * @param next where the buyer pays, while it waits for that
 */
public record Payment(
        PaymentId id,
        String reference,
        Pence amount,
        Status status,
        Pence refundable,
        Pence refunded,
        Optional<URI> next,
        Instant created) {

    /** Where a payment stands, in the words of orders. */
    public enum Status {
        /** Not decided. */
        OPEN,
        /** Captured: the money is taken. */
        PAID,
        REFUSED,
        CANCELLED,
        EXPIRED
    }
}
