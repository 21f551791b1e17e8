package uk.gov.essex.smart.supermarket.orders;

import java.time.Instant;
import java.util.Optional;
import uk.gov.essex.smart.supermarket.Pence;
import uk.gov.essex.smart.supermarket.ledger.Bookkeeping;
import uk.gov.essex.smart.supermarket.ledger.Posting;

/** What an event does to an order, to what its buyer has and to the books: the whole of the state machine. */
final class Lifecycle {

    private final Order order;
    private final Entitlement held;
    private final Instant at;

    Lifecycle(Order order, Entitlement held, Instant at) {
        this.order = order;
        this.held = held;
        this.at = at;
    }

    /** What follows. */
    sealed interface Result {
        record Changed(Change change) implements Result {}

        /** It happened before, or something later did. */
        record Unchanged() implements Result {}

        /** It cannot be: somebody has to look. */
        record Impossible() implements Result {}
    }

    Result after(OrderEvent event) {
        return switch (event) {
            case OrderEvent.Started(PaymentId payment) -> started(payment);
            case OrderEvent.Captured(PaymentId payment, Pence amount) -> captured(payment, amount);
            case OrderEvent.Ended ended -> ended(ended);
            case OrderEvent.RefundBegun(Repayment repayment) -> refundBegun(repayment);
            case OrderEvent.RefundDone() -> refundDone();
            case OrderEvent.RefundFailed() -> refundFailed();
        };
    }

    private Result started(PaymentId payment) {
        return switch (order.state()) {
            case CREATED -> changed(order.in(OrderState.STARTED).paidBy(payment), Optional.empty(), Optional.empty());
            case STARTED -> order.payment().equals(Optional.of(payment)) ? unchanged() : new Result.Impossible();
            case PAID, REFUSED, CANCELLED, EXPIRED, REFUNDING, REFUNDED -> unchanged();
        };
    }

    /** Money that was taken counts, however late it is heard of. */
    private Result captured(PaymentId payment, Pence amount) {
        return switch (order.state()) {
            case CREATED, STARTED, REFUSED, CANCELLED, EXPIRED -> {
                if (!amount.equals(order.split().paid()) || order.plan() == Order.Plan.FREE) {
                    yield new Result.Impossible();
                }
                Grant earned = held.earnedBy(order, at);
                yield changed(
                        order.in(OrderState.PAID).paidBy(payment).earning(earned),
                        Optional.of(held.granting(earned, at)),
                        Optional.of(books("sale").sale(order.publisher(), order.split())));
            }
            case PAID, REFUNDING, REFUNDED ->
                order.payment().equals(Optional.of(payment)) ? unchanged() : new Result.Impossible();
        };
    }

    private Result ended(OrderEvent.Ended ended) {
        return switch (order.state()) {
            case CREATED, STARTED ->
                changed(order.in(ended.state()), Optional.of(held.closing(order.id())), Optional.empty());
            case REFUSED, CANCELLED, EXPIRED -> unchanged();
            case PAID, REFUNDING, REFUNDED -> new Result.Impossible();
        };
    }

    private Result refundBegun(Repayment repayment) {
        return switch (order.state()) {
            case PAID -> {
                Pence amount = repayment.amount();
                if (amount.equals(Pence.NONE) || amount.compareTo(order.split().paid()) > 0) {
                    yield new Result.Impossible();
                }
                yield changed(
                        order.in(OrderState.REFUNDING).repaying(Optional.of(repayment)),
                        Optional.of(held.withdrawing(order.id())),
                        Optional.of(books("refund-begun")
                                .refundBegun(order.publisher(), order.split().part(amount))));
            }
            case REFUNDING, REFUNDED ->
                order.repayment().filter(repayment::isAs).isPresent() ? unchanged() : new Result.Impossible();
            case CREATED, STARTED, REFUSED, CANCELLED, EXPIRED -> new Result.Impossible();
        };
    }

    private Result refundDone() {
        return switch (order.state()) {
            case REFUNDING ->
                changed(
                        order.in(OrderState.REFUNDED),
                        Optional.empty(),
                        Optional.of(books("refund-done").refundDone(repaid())));
            case REFUNDED -> unchanged();
            case CREATED, STARTED, PAID, REFUSED, CANCELLED, EXPIRED -> new Result.Impossible();
        };
    }

    /** The buyer paid and has no money back, so has again what was ordered. */
    private Result refundFailed() {
        return switch (order.state()) {
            case REFUNDING ->
                changed(
                        order.in(OrderState.PAID).repaying(Optional.empty()),
                        Optional.of(held.granting(order.earned().orElseThrow(), at)),
                        Optional.of(books("refund-failed")
                                .refundFailed(order.publisher(), order.split().part(repaid()))));
            case PAID -> unchanged();
            case CREATED, STARTED, REFUSED, CANCELLED, EXPIRED, REFUNDED -> new Result.Impossible();
        };
    }

    private Pence repaid() {
        return order.repayment().orElseThrow().amount();
    }

    private Bookkeeping books(String what) {
        return new Bookkeeping(
                order.event(what), at, order.id().value(), order.dataSet().value());
    }

    private Result changed(Order next, Optional<Entitlement> entitlement, Optional<Posting> posting) {
        boolean settles = order.state().isOpen() && !next.state().isOpen();
        return new Result.Changed(new Change(next, settles, entitlement, posting));
    }

    private static Result unchanged() {
        return new Result.Unchanged();
    }
}
