package uk.gov.essex.smart.supermarket.orders;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import uk.gov.essex.smart.supermarket.orders.OrderEvent.Ended;

/** Gives up orders that nobody paid in time. */
public final class Expiry {

    /** After this an order that GOV.UK Pay did not say enough of is looked at again, behind those that became due meanwhile. */
    public static final Duration PUT_OFF = Duration.ofMinutes(15);

    private final Trades trades;
    private final Settling settling;
    private final InstantSource clock;

    public Expiry(Trades trades, Payments payments, InstantSource clock) {
        this.trades = trades;
        settling = new Settling(trades, payments, clock);
        this.clock = clock;
    }

    /**
     * What came of one run.
     *
     * @param settled orders that turned out paid or ended
     * @param left orders that GOV.UK Pay did not say enough of, which were put off
     */
    public record Run(int settled, int left) {

        public Run plus(Run other) {
            return new Run(settled + other.settled, left + other.left);
        }
    }

    /** Looks at the orders longest due, at most so many. */
    public Run run(int most) {
        Instant now = clock.instant();
        int settled = 0;
        int left = 0;
        for (OrderId id : trades.listDue(now, most)) {
            Optional<Order> order = trades.findOrder(id);
            Settled result =
                    order.map(due -> settling.abandon(due, Ended.EXPIRED)).orElseGet(Settled.Missing::new);
            if (result instanceof Settled.Known) {
                settled++;
            } else {
                left++;
                trades.findOrder(id)
                        .filter(open -> open.state().isOpen())
                        .ifPresent(open -> trades.postpone(open, now.plus(PUT_OFF)));
            }
        }
        return new Run(settled, left);
    }
}
