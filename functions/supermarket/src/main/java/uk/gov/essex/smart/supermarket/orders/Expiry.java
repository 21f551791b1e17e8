package uk.gov.essex.smart.supermarket.orders;

import java.time.InstantSource;
import uk.gov.essex.smart.supermarket.orders.OrderEvent.Ended;

/** Gives up orders that nobody paid in time. */
public final class Expiry {

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
     * @param left orders that GOV.UK Pay did not say enough of; the next run asks again
     */
    public record Run(int settled, int left) {}

    /** Looks at the orders longest due, at most so many. */
    public Run run(int most) {
        int settled = 0;
        int left = 0;
        for (OrderId id : trades.listDue(clock.instant(), most)) {
            Settled result = trades.findOrder(id)
                    .map(order -> settling.abandon(order, Ended.EXPIRED))
                    .orElseGet(Settled.Missing::new);
            if (result instanceof Settled.Known) {
                settled++;
            } else {
                left++;
            }
        }
        return new Run(settled, left);
    }
}
