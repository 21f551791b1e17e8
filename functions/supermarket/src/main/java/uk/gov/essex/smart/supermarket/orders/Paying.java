package uk.gov.essex.smart.supermarket.orders;

import java.net.URI;
import java.time.InstantSource;
import java.util.Optional;
import uk.gov.essex.smart.supermarket.orders.OrderEvent.Ended;

/** Sends a buyer to pay for an order, or gives the order up for the buyer. Either may be asked again. */
public final class Paying {

    private final Payments payments;
    private final Settling settling;

    public Paying(Trades trades, Payments payments, InstantSource clock) {
        this.payments = payments;
        settling = new Settling(trades, payments, clock);
    }

    /**
     * Has GOV.UK Pay make a payment, where it has none for the order. The buyer learns where to pay only once the order
     * knows its payment, so that nobody pays for an order given up meanwhile.
     *
     * @param order the buyer's own
     */
    public Settled pay(Order order) {
        return switch (settling.settle(order)) {
            case Settled.Waiting(Order waiting, Optional<URI> _)
            when waiting.state() == OrderState.CREATED -> create(waiting);
            case Settled settled -> settled;
        };
    }

    private Settled create(Order order) {
        String description = "Data of Essex County Council's Data Supermarket: "
                + order.dataSet().value();
        return switch (payments.create(order.id(), order.split().paid(), description)) {
            case Answer.Given<Payment>(Payment payment) -> settling.settle(order, payment, Ended.CANCELLED);
            case Answer.Declined<Payment> _, Answer.Unknown<Payment> _ -> new Settled.Unanswered(order);
        };
    }

    /**
     * Gives an unpaid order up.
     *
     * @param order the buyer's own
     */
    public Settled cancel(Order order) {
        return settling.abandon(order, Ended.CANCELLED);
    }
}
