package uk.gov.essex.smart.supermarket.orders;

import java.time.LocalDate;

/**
 * Where GOV.UK Pay, the orders and the books do not say the same of a day. Somebody has to look at it.
 *
 * @param reference the order, or what GOV.UK Pay has in its place
 * @param repaired whether it was put right meanwhile, which somebody should know of all the same
 */
public record Difference(LocalDate day, Kind kind, String reference, boolean repaired) {

    /** What differs. */
    public enum Kind {
        /** Money was taken for no order of ours. */
        UNKNOWN_PAYMENT,
        /** Money was taken, and the order did not know. */
        MISSED_CAPTURE,
        /** Money was taken a second time for one order. */
        PAID_TWICE,
        /** Another amount was taken than ordered. */
        OTHER_AMOUNT,
        /** The order is paid by a payment that was not captured. */
        NOT_CAPTURED,
        /** Another amount went back than the order says. */
        OTHER_REFUND,
        /** The order is paid, and the books do not have it. */
        NOT_POSTED,
        /** The books have a sale that GOV.UK Pay does not have. */
        NOT_AT_PAY
    }
}
