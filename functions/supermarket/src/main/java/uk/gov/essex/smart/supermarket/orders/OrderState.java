package uk.gov.essex.smart.supermarket.orders;

/** Where an order stands. */
public enum OrderState {
    /** Made; nobody was sent to GOV.UK Pay yet. */
    CREATED,
    /** GOV.UK Pay has a payment for it. */
    STARTED,
    /** Paid in full, or free: the buyer has what was ordered. */
    PAID,
    /** The card was refused, or the payment failed otherwise. */
    REFUSED,
    /** The buyer called it off. */
    CANCELLED,
    /** Nobody paid in time. */
    EXPIRED,
    /** The money is on its way back, and the buyer has no longer what was ordered. */
    REFUNDING,
    REFUNDED;

    /** Whether it may still be paid. */
    public boolean isOpen() {
        return this == CREATED || this == STARTED;
    }

    /** Whether the money was taken, or nothing had to be, whatever became of it since. */
    public boolean isPaid() {
        return this == PAID || this == REFUNDING || this == REFUNDED;
    }
}
