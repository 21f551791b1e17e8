package uk.gov.essex.smart.supermarket.orders;

import java.util.List;
import java.util.Optional;
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
        PaymentId payment = order.payment().orElseThrow();
        Repayment repayment = order.repayment().orElseThrow();
        return switch (payments.refunds(payment)) {
            case Answer.Given<List<Refund>>(List<Refund> refunds) -> settle(order, payment, repayment, refunds);
            case Answer.Declined<List<Refund>> _, Answer.Unknown<List<Refund>> _ -> new Settled.Unanswered(order);
        };
    }

    private Settled settle(Order order, PaymentId payment, Repayment repayment, List<Refund> refunds) {
        Optional<Refund> standing = refunds.stream()
                .filter(refund -> refund.status() != Refund.Status.FAILED)
                .filter(refund -> refund.amount().equals(repayment.amount()))
                .findFirst();
        if (standing.isPresent()) {
            return settle(order, standing.get());
        }
        return failures(refunds) > repayment.failuresBefore()
                ? recorded(order, new OrderEvent.RefundFailed())
                : send(order, payment, repayment.amount());
    }

    static int failures(List<Refund> refunds) {
        return (int) refunds.stream()
                .filter(refund -> refund.status() == Refund.Status.FAILED)
                .count();
    }

    private Settled send(Order order, PaymentId payment, Pence amount) {
        return switch (payments.refund(payment, amount, order.split().paid())) {
            case Answer.Given<Refund>(Refund sent) -> settle(order, sent);
            case Answer.Declined<Refund>(Answer.Reason reason) ->
                reason == Answer.Reason.INVALID
                        ? recorded(order, new OrderEvent.RefundFailed())
                        : new Settled.Unanswered(order);
            case Answer.Unknown<Refund>() -> new Settled.Unanswered(order);
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
