package uk.gov.essex.smart.supermarket.orders;

import java.time.InstantSource;
import java.util.Optional;

/** Records what happened to an order, once, whoever else records at the same time. */
final class Recording {

    private static final int MOST_ATTEMPTS = 8;

    private final Trades trades;
    private final InstantSource clock;

    Recording(Trades trades, InstantSource clock) {
        this.trades = trades;
        this.clock = clock;
    }

    /**
     * The order after the event, or empty where that cannot be.
     *
     * @param known the order as it was last read
     * @throws IllegalStateException where others kept coming between
     */
    Optional<Order> record(Order known, OrderEvent event) {
        Order order = known;
        for (int i = 0; i < MOST_ATTEMPTS; i++) {
            Entitlement held = trades.entitlement(order.buyer(), order.dataSet());
            switch (new Lifecycle(order, held, clock.instant()).after(event)) {
                case Lifecycle.Result.Unchanged() -> {
                    return Optional.of(order);
                }
                case Lifecycle.Result.Impossible() -> {
                    return Optional.empty();
                }
                case Lifecycle.Result.Changed(Change change) -> {
                    if (trades.commit(change)) {
                        return Optional.of(change.order().next());
                    }
                }
            }
            order = trades.findOrder(order.id()).orElseThrow();
        }
        throw new IllegalStateException("The order " + order.id().value() + " changed " + MOST_ATTEMPTS
                + " times while an event of it was recorded");
    }
}
