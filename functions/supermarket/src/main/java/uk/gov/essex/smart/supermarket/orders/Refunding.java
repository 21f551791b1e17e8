package uk.gov.essex.smart.supermarket.orders;

import java.time.InstantSource;
import java.util.List;
import uk.gov.essex.smart.supermarket.AccountId;
import uk.gov.essex.smart.supermarket.Line;
import uk.gov.essex.smart.supermarket.Pence;

/**
 * Refunds orders, each once: the buyer loses what was ordered at once, and everybody's part is taken back before the money
 * is sent.
 */
public final class Refunding {

    private final Trades trades;
    private final Payments payments;
    private final Recording recording;
    private final Repaying repaying;

    public Refunding(Trades trades, Payments payments, InstantSource clock) {
        this.trades = trades;
        this.payments = payments;
        recording = new Recording(trades, clock);
        repaying = new Repaying(payments, recording);
    }

    /**
     * Sends so much back. Asked again it goes on where it stopped, and refunds nothing twice.
     *
     * @param decider who decided it
     * @return {@link Settled.Disputed} where the order is not paid, or not so much of it, or another amount goes back
     */
    public Settled refund(OrderId id, Pence amount, AccountId decider, Line reason) {
        return trades.findOrder(id)
                .map(order -> refund(order, amount, decider, reason))
                .orElseGet(Settled.Missing::new);
    }

    private Settled refund(Order order, Pence amount, AccountId decider, Line reason) {
        boolean going = order.repayment()
                .map(repayment -> repayment.amount().equals(amount))
                .orElse(order.state() == OrderState.PAID && order.payment().isPresent());
        if (!going) {
            return new Settled.Disputed(order);
        }
        return switch (order.state()) {
            case PAID -> begin(order, amount, decider, reason);
            case REFUNDING -> repaying.settle(order);
            case CREATED, STARTED, REFUSED, CANCELLED, EXPIRED, REFUNDED -> new Settled.Known(order);
        };
    }

    private Settled begin(Order order, Pence amount, AccountId decider, Line reason) {
        return switch (payments.refunds(order.payment().orElseThrow())) {
            case Answer.Given<List<Refund>>(List<Refund> refunds) ->
                recording
                        .record(
                                order,
                                new OrderEvent.RefundBegun(
                                        new Repayment(amount, Repaying.failures(refunds), decider, reason)))
                        .map(repaying::settle)
                        .orElseGet(() -> new Settled.Disputed(order));
            case Answer.Declined<List<Refund>> _, Answer.Unknown<List<Refund>> _ -> new Settled.Unanswered(order);
        };
    }
}
