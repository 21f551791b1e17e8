package uk.gov.essex.smart.supermarket.orders;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import uk.gov.essex.smart.supermarket.Pence;

/**
 * Has the money of a refund that was begun sent back, once. GOV.UK Pay is asked for its refunds before one is sent, and one
 * is sent only where as much can go back as before: of two requests, sent at once or after an answer was lost, one is
 * declined.
 */
final class Repaying {

    private final Payments payments;
    private final Recording recording;

    Repaying(Payments payments, Recording recording) {
        this.payments = payments;
        this.recording = recording;
    }

    Settled settle(Order order) {
        return asking(order, () -> send(order));
    }

    /** @param absent what to do where GOV.UK Pay has no trace of the refund */
    private Settled asking(Order order, Supplier<Settled> absent) {
        return switch (payments.refunds(order.payment().orElseThrow())) {
            case Answer.Given<List<Refund>>(List<Refund> refunds) -> settle(order, refunds, absent);
            case Answer.Declined<List<Refund>> _, Answer.Unknown<List<Refund>> _ -> new Settled.Unanswered(order);
        };
    }

    private Settled settle(Order order, List<Refund> refunds, Supplier<Settled> absent) {
        Repayment repayment = order.repayment().orElseThrow();
        Optional<Refund> standing = refunds.stream()
                .filter(refund -> refund.status() != Refund.Status.FAILED)
                .filter(refund -> refund.amount().equals(repayment.amount()))
                .findFirst();
        if (standing.isPresent()) {
            return settle(order, standing.get());
        }
        return failures(refunds) > repayment.failuresBefore()
                ? recorded(order, new OrderEvent.RefundFailed())
                : absent.get();
    }

    static int failures(List<Refund> refunds) {
        return (int) refunds.stream()
                .filter(refund -> refund.status() == Refund.Status.FAILED)
                .count();
    }

    /** GOV.UK Pay declines a refund too where one that it took has left nothing: it is asked again before it is believed. */
    private Settled send(Order order) {
        PaymentId payment = order.payment().orElseThrow();
        Pence amount = order.repayment().orElseThrow().amount();
        return switch (payments.refund(payment, amount, order.split().paid())) {
            case Answer.Given<Refund>(Refund sent) -> settle(order, sent);
            case Answer.Declined<Refund>(Answer.Reason reason)
            when reason == Answer.Reason.INVALID -> asking(order, () -> recorded(order, new OrderEvent.RefundFailed()));
            case Answer.Declined<Refund> _, Answer.Unknown<Refund> _ -> new Settled.Unanswered(order);
        };
    }

    private Settled settle(Order order, Refund refund) {
        return switch (refund.status()) {
            case SUBMITTED -> new Settled.Waiting(order, Optional.empty());
            case DONE -> recorded(order, new OrderEvent.RefundDone());
            case FAILED -> recorded(order, new OrderEvent.RefundFailed());
        };
    }

    private Settled recorded(Order order, OrderEvent event) {
        return recording
                .record(order, event)
                .<Settled>map(Settled.Known::new)
                .orElseGet(() -> new Settled.Disputed(order));
    }
}
