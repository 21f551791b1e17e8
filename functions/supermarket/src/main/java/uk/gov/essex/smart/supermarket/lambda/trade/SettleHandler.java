package uk.gov.essex.smart.supermarket.lambda.trade;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.gov.essex.smart.common.lambda.Emf;
import uk.gov.essex.smart.supermarket.lambda.door.Metrics;
import uk.gov.essex.smart.supermarket.ledger.Closing;
import uk.gov.essex.smart.supermarket.orders.Difference;
import uk.gov.essex.smart.supermarket.orders.Expiry;
import uk.gov.essex.smart.supermarket.orders.Reconciliation;

/**
 * {@code supermarket-settle}: does what the clock asks for, a {@link Duty}. Either may be done again at any time. Days are
 * those of the books, in UTC; in London's morning yesterday is the same.
 */
public final class SettleHandler implements RequestStreamHandler {

    /** What a few orders may take where GOV.UK Pay is slow. */
    private static final int SPARE_MILLIS = 30_000;

    private static final int FEW = 5;

    private final Trading trading;
    private final PrintStream out;

    /** As Lambda makes it. */
    public SettleHandler() {
        this(Wiring.trading(Config.from(Config.environment())), System.out);
    }

    public SettleHandler(Trading trading, PrintStream out) {
        this.trading = trading;
        this.out = out;
    }

    /** @throws IllegalStateException where GOV.UK Pay did not answer for a day, which has to be done again */
    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        switch (Duty.read(input)) {
            case Duty.Expire() -> expire(context);
            case Duty.Day(Optional<LocalDate> day) -> day(day);
        }
    }

    private void expire(Context context) {
        Expiry expiry = new Expiry(trading.trades(), trading.payments(), trading.clock());
        Expiry.Run all = new Expiry.Run(0, 0);
        Expiry.Run few;
        do {
            few = expiry.run(FEW);
            all = all.plus(few);
        } while (few.settled() + few.left() == FEW && context.getRemainingTimeInMillis() > SPARE_MILLIS);
        count(Map.of("OrdersExpired", (long) all.settled(), "OrdersPutOff", (long) all.left()));
    }

    private void day(Optional<LocalDate> wanted) {
        LocalDate yesterday =
                trading.clock().instant().atOffset(ZoneOffset.UTC).toLocalDate().minusDays(1);
        LocalDate day = wanted.orElse(yesterday);
        Optional<List<Difference>> found = new Reconciliation(
                        trading.trades(), trading.payments(), trading.books(), trading.differences(), trading.clock())
                .run(day);
        closeUntil(yesterday);
        List<Difference> differences =
                found.orElseThrow(() -> new IllegalStateException("GOV.UK Pay did not answer for the day " + day));
        long repaired = differences.stream().filter(Difference::repaired).count();
        count(Map.of("DifferencesOpen", differences.size() - repaired, "DifferencesRepaired", repaired));
    }

    /** A morning that was missed is made up for. */
    private void closeUntil(LocalDate yesterday) {
        Closing closing = new Closing(trading.books(), trading.clock());
        trading.books()
                .closed()
                .map(last -> last.plusDays(1))
                .orElse(yesterday)
                .datesUntil(yesterday.plusDays(1))
                .forEach(closing::close);
    }

    private void count(Map<String, Long> counts) {
        out.println(Emf.line(Metrics.NAMESPACE, trading.clock().instant(), Map.of(), Emf.Unit.COUNT, counts));
    }
}
