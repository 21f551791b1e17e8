package uk.gov.essex.smart.supermarket.orders;

import java.util.Optional;
import uk.gov.essex.smart.supermarket.Pence;
import uk.gov.essex.smart.supermarket.orders.Difference.Kind;

/** A payment beside the order that it names. */
record Comparison(Payment payment, Optional<Order> order) {

    /**
     * The gravest difference.
     *
     * @param posted whether the books have a sale of that reference
     */
    Optional<Kind> difference(boolean posted) {
        if (payment.status() != Payment.Status.PAID) {
            return order.filter(known -> known.state().isPaid())
                    .filter(paid -> paid.payment().equals(Optional.of(payment.id())))
                    .map(paid -> Kind.NOT_CAPTURED);
        }
        return order.map(known -> captured(known, posted)).orElse(Optional.of(Kind.UNKNOWN_PAYMENT));
    }

    private Optional<Kind> captured(Order known, boolean posted) {
        if (!payment.amount().equals(known.split().paid())) {
            return Optional.of(Kind.OTHER_AMOUNT);
        }
        if (!known.state().isPaid()) {
            return Optional.of(Kind.MISSED_CAPTURE);
        }
        if (!known.payment().equals(Optional.of(payment.id()))) {
            return Optional.of(Kind.PAID_TWICE);
        }
        if (!posted) {
            return Optional.of(Kind.NOT_POSTED);
        }
        return known.state() == OrderState.REFUNDING || payment.refunded().equals(repaid(known))
                ? Optional.empty()
                : Optional.of(Kind.OTHER_REFUND);
    }

    /** The order, where its refund is on its way. */
    Optional<Order> refunding() {
        return order.filter(known -> known.state() == OrderState.REFUNDING);
    }

    private static Pence repaid(Order known) {
        return known.repayment().map(Repayment::amount).orElse(Pence.NONE);
    }
}
