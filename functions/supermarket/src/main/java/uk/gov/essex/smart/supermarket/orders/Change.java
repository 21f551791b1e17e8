package uk.gov.essex.smart.supermarket.orders;

import java.util.Optional;
import uk.gov.essex.smart.supermarket.ledger.Posting;

/**
 * What one event changes, all of it or nothing.
 *
 * @param settles whether the order could still be paid before and cannot any more
 */
public record Change(Order order, boolean settles, Optional<Entitlement> entitlement, Optional<Posting> posting) {

    /** What becomes of the buyer's place among those who hold something of the data set. */
    public enum Holding {
        GAINED,
        LOST,
        AS_BEFORE
    }

    public Holding holding() {
        if (entitlement.isEmpty()) {
            return Holding.AS_BEFORE;
        }
        return switch (order.state()) {
            case PAID -> Holding.GAINED;
            case REFUNDING -> entitlement.get().grants().isEmpty() ? Holding.LOST : Holding.AS_BEFORE;
            case CREATED, STARTED, REFUSED, CANCELLED, EXPIRED, REFUNDED -> Holding.AS_BEFORE;
        };
    }
}
