package uk.gov.essex.smart.supermarket.orders;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import uk.gov.essex.smart.supermarket.AccountId;
import uk.gov.essex.smart.supermarket.DataSetId;
import uk.gov.essex.smart.supermarket.Price;
import uk.gov.essex.smart.supermarket.ledger.EventId;
import uk.gov.essex.smart.supermarket.ledger.Split;

/**
 * What a buyer asked for, at the price of that moment.
 *
 * @param version the data set's newest version then
 * @param split what is paid, and whose it is
 * @param due when it is given up where nobody paid, or looked at again where GOV.UK Pay did not say
 * @param repayment what goes or went back
 * @param earned what it gave the buyer, to be given again where a refund fails
 * @param revision how often it was written; 0 where it never was
 */
public record Order(
        OrderId id,
        AccountId buyer,
        DataSetId dataSet,
        int version,
        AccountId publisher,
        Plan plan,
        Split split,
        OrderState state,
        Instant placed,
        Instant due,
        Optional<PaymentId> payment,
        Optional<Repayment> repayment,
        Optional<Grant> earned,
        long revision) {

    /** After this an unpaid order is given up. GOV.UK Pay gives a payment up after 90 minutes. */
    public static final Duration OPEN = Duration.ofHours(2);

    /** How it is paid for. */
    public enum Plan {
        FREE,
        ONE_OFF,
        SUBSCRIPTION;

        static Plan of(Price price) {
            return switch (price) {
                case Price.Free _ -> FREE;
                case Price.OneOff _ -> ONE_OFF;
                case Price.Subscription _ -> SUBSCRIPTION;
            };
        }
    }

    Order in(OrderState newState) {
        return with(newState, due, payment, repayment, earned, revision);
    }

    Order paidBy(PaymentId newPayment) {
        return with(state, due, Optional.of(newPayment), repayment, earned, revision);
    }

    Order repaying(Optional<Repayment> newRepayment) {
        return with(state, due, payment, newRepayment, earned, revision);
    }

    Order earning(Grant newGrant) {
        return with(state, due, payment, repayment, Optional.of(newGrant), revision);
    }

    /** The same, due later. */
    public Order postponed(Instant newDue) {
        return with(state, newDue, payment, repayment, earned, revision);
    }

    /** The same as its next revision, as it is stored. */
    public Order next() {
        return with(state, due, payment, repayment, earned, revision + 1);
    }

    private Order with(
            OrderState newState,
            Instant newDue,
            Optional<PaymentId> newPayment,
            Optional<Repayment> newRepayment,
            Optional<Grant> newGrant,
            long newRevision) {
        return new Order(
                id,
                buyer,
                dataSet,
                version,
                publisher,
                plan,
                split,
                newState,
                placed,
                newDue,
                newPayment,
                newRepayment,
                newGrant,
                newRevision);
    }

    /** What happens to it next, named: whoever writes the next revision writes this event. */
    EventId event(String what) {
        return new EventId(what + "-" + id.value() + "-" + (revision + 1));
    }
}
