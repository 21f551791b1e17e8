package uk.gov.essex.smart.supermarket.orders;

import uk.gov.essex.smart.supermarket.Pence;

/** What can happen to an order once it is made. */
public sealed interface OrderEvent {

    /** GOV.UK Pay has a payment for it. */
    record Started(PaymentId payment) implements OrderEvent {}

    /** GOV.UK Pay says that it has the money. */
    record Captured(PaymentId payment, Pence amount) implements OrderEvent {}

    /** GOV.UK Pay says that it will not have the money, or never had a payment. */
    enum Ended implements OrderEvent {
        REFUSED(OrderState.REFUSED),
        CANCELLED(OrderState.CANCELLED),
        EXPIRED(OrderState.EXPIRED);

        private final OrderState state;

        Ended(OrderState state) {
            this.state = state;
        }

        OrderState state() {
            return state;
        }
    }

    /** Somebody who may decided that so much goes back. */
    record RefundBegun(Repayment repayment) implements OrderEvent {}

    /** GOV.UK Pay says that the money went back. */
    record RefundDone() implements OrderEvent {}

    /** GOV.UK Pay says that the money did not go back. */
    record RefundFailed() implements OrderEvent {}
}
