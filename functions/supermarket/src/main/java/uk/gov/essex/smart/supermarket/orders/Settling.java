package uk.gov.essex.smart.supermarket.orders;

import java.net.URI;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import uk.gov.essex.smart.supermarket.orders.OrderEvent.Ended;

/**
 * Asks GOV.UK Pay what became of an order and records it. Nothing else makes an order paid: a webhook, a return address or
 * a clock only leads here. It may be asked any number of times, by several at once, and be broken off anywhere.
 */
public final class Settling {

    private final Trades trades;
    private final Payments payments;
    private final Recording recording;
    private final Repaying repaying;

    public Settling(Trades trades, Payments payments, InstantSource clock) {
        this.trades = trades;
        this.payments = payments;
        recording = new Recording(trades, clock);
        repaying = new Repaying(payments, recording);
    }

    public Settled settle(OrderId id) {
        return trades.findOrder(id).map(this::settle).orElseGet(Settled.Missing::new);
    }

    Settled settle(Order order) {
        return settle(order, Ended.CANCELLED);
    }

    /**
     * Gives an unpaid order up, where it is unpaid indeed.
     *
     * @param ended what it is then called
     */
    Settled abandon(Order order, Ended ended) {
        return switch (settle(order, ended)) {
            case Settled.Waiting(Order waiting, Optional<URI> _)
            when waiting.state() == OrderState.CREATED -> recorded(waiting, ended, Settled.Known::new);
            case Settled.Waiting(Order waiting, Optional<URI> _)
            when waiting.state() == OrderState.STARTED -> {
                payments.cancel(waiting.payment().orElseThrow());
                yield settle(waiting, ended);
            }
            case Settled settled -> settled;
        };
    }

    private Settled settle(Order order, Ended cancelled) {
        return switch (order.state()) {
            case CREATED, STARTED, REFUSED, CANCELLED, EXPIRED -> payment(order, cancelled);
            case REFUNDING -> repaying.settle(order);
            case PAID, REFUNDED -> new Settled.Known(order);
        };
    }

    private Settled payment(Order order, Ended cancelled) {
        Answer<Optional<Payment>> answer = order.payment()
                .map(payment -> mapped(payments.find(payment), Optional::of))
                .orElseGet(() -> sought(order));
        return switch (answer) {
            case Answer.Given<Optional<Payment>>(Optional<Payment> found) ->
                found.map(payment -> settle(order, payment, cancelled)).orElseGet(() -> unpaid(order));
            case Answer.Declined<Optional<Payment>> _, Answer.Unknown<Optional<Payment>> _ ->
                new Settled.Unanswered(order);
        };
    }

    /** What a search tells of a payment leaves out where it is paid. */
    private Answer<Optional<Payment>> sought(Order order) {
        return switch (payments.search(order.id())) {
            case Answer.Given<List<Payment>>(List<Payment> all) ->
                telling(all)
                        .map(payment -> mapped(payments.find(payment.id()), Optional::of))
                        .orElseGet(() -> new Answer.Given<>(Optional.empty()));
            case Answer.Declined<List<Payment>>(Answer.Reason reason) -> new Answer.Declined<>(reason);
            case Answer.Unknown<List<Payment>>() -> new Answer.Unknown<>();
        };
    }

    Settled settle(Order order, Payment payment, Ended cancelled) {
        if (!payment.reference().equals(order.id().value())) {
            return new Settled.Disputed(order);
        }
        return switch (payment.status()) {
            case OPEN -> recorded(order, new OrderEvent.Started(payment.id()), started -> waiting(started, payment));
            case PAID -> recorded(order, new OrderEvent.Captured(payment.id(), payment.amount()), Settled.Known::new);
            case REFUSED -> recorded(order, Ended.REFUSED, Settled.Known::new);
            case CANCELLED, EXPIRED ->
                recorded(
                        order,
                        payment.status() == Payment.Status.EXPIRED ? Ended.EXPIRED : cancelled,
                        Settled.Known::new);
        };
    }

    private static Settled waiting(Order order, Payment payment) {
        return order.state().isOpen() ? new Settled.Waiting(order, payment.next()) : new Settled.Known(order);
    }

    private static Settled unpaid(Order order) {
        return order.state().isOpen() ? new Settled.Waiting(order, Optional.empty()) : new Settled.Known(order);
    }

    private Settled recorded(Order order, OrderEvent event, Function<Order, Settled> settled) {
        return recording.record(order, event).map(settled).orElseGet(() -> new Settled.Disputed(order));
    }

    /** Of several payments the one that says most: paid before waiting, waiting before ended, and then the newest. */
    private static Optional<Payment> telling(List<Payment> found) {
        return found.stream()
                .max(Comparator.comparing((Payment payment) -> payment.status() == Payment.Status.PAID)
                        .thenComparing(payment -> payment.status() == Payment.Status.OPEN)
                        .thenComparing(Payment::created));
    }

    private static <T, U> Answer<U> mapped(Answer<T> answer, Function<T, U> function) {
        return switch (answer) {
            case Answer.Given<T>(T value) -> new Answer.Given<>(function.apply(value));
            case Answer.Declined<T>(Answer.Reason reason) -> new Answer.Declined<>(reason);
            case Answer.Unknown<T>() -> new Answer.Unknown<>();
        };
    }
}
