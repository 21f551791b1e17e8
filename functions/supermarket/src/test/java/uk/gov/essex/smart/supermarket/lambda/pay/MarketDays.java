package uk.gov.essex.smart.supermarket.lambda.pay;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import uk.gov.essex.smart.supermarket.AccountId;
import uk.gov.essex.smart.supermarket.DataSetId;
import uk.gov.essex.smart.supermarket.Line;
import uk.gov.essex.smart.supermarket.Pence;
import uk.gov.essex.smart.supermarket.Price;
import uk.gov.essex.smart.supermarket.RequestKey;
import uk.gov.essex.smart.supermarket.aws.trade.DynamoStores;
import uk.gov.essex.smart.supermarket.ledger.Capacity;
import uk.gov.essex.smart.supermarket.ledger.Payee;
import uk.gov.essex.smart.supermarket.ledger.Standing;
import uk.gov.essex.smart.supermarket.ledger.Terms;
import uk.gov.essex.smart.supermarket.orders.Expiry;
import uk.gov.essex.smart.supermarket.orders.Offer;
import uk.gov.essex.smart.supermarket.orders.Order;
import uk.gov.essex.smart.supermarket.orders.OrderId;
import uk.gov.essex.smart.supermarket.orders.OrderState;
import uk.gov.essex.smart.supermarket.orders.Ordering;
import uk.gov.essex.smart.supermarket.orders.Paying;
import uk.gov.essex.smart.supermarket.orders.Payments;
import uk.gov.essex.smart.supermarket.orders.Placed;
import uk.gov.essex.smart.supermarket.orders.Reconciliation;
import uk.gov.essex.smart.supermarket.orders.Refunding;
import uk.gov.essex.smart.supermarket.orders.Settled;
import uk.gov.essex.smart.supermarket.orders.Settling;
import uk.gov.essex.smart.supermarket.orders.Stores;
import uk.gov.essex.smart.testing.DynamoServer;
import uk.gov.essex.smart.testing.Tables;
import uk.gov.essex.smart.testing.pay.PayStub;
import uk.gov.essex.smart.testing.pay.PayWebhook;

/** Days at the supermarket on which much goes wrong. Functions die, but whoever called them calls again, or does not. */
final class MarketDays implements AutoCloseable {

    static final LocalDate FIRST = LocalDate.parse("2026-11-23");
    static final List<AccountId> PUBLISHERS =
            List.of(new AccountId("ada-maps"), new AccountId("bob-bikes"), new AccountId("cyd-counts"));

    private static final int DATA_SETS = 9;
    private static final int PERSISTENCE = 4;

    private final Mishaps mishaps;
    private final String table = Tables.byPartition();
    private final PayStub pay;
    private Payments payments;
    private final Webhook webhook = new Webhook(() -> PayStub.WEBHOOK_SECRET);
    private final Map<DataSetId, Offer> offers = new HashMap<>();
    private final Set<OrderId> asked = new LinkedHashSet<>();
    private final int buyers;
    private Instant now = FIRST.atStartOfDay(ZoneOffset.UTC).toInstant();

    MarketDays(long seed, int buyers) {
        mishaps = new Mishaps(seed);
        this.buyers = buyers;
        pay = new PayStub(() -> now, mishaps::turn, exchange -> {});
        payments = payments(Duration.ofMillis(300));
        for (int i = 0; i < PUBLISHERS.size(); i++) {
            Standing standing = List.of(Standing.values()).get(i);
            stores().publishers().put(PUBLISHERS.get(i), new Payee(standing, Optional.of("SUP00000" + i)));
        }
    }

    /** @param patience how long an answer is waited for */
    private Payments payments(Duration patience) {
        URI returns = URI.create("https://data.essex.gov.uk/orders/");
        return new PayPayments(() -> PayStub.KEY, pay.base(), returns, patience);
    }

    /** What is kept, read by somebody who does not die. */
    Stores stores() {
        return DynamoStores.of(DynamoServer.client(), table);
    }

    PayStub pay() {
        return pay;
    }

    Instant now() {
        return now;
    }

    List<Order> orders() {
        return asked.stream()
                .flatMap(id -> stores().trades().findOrder(id).stream())
                .toList();
    }

    /** One buyer more comes to the shop; then some of what is underway arrives. */
    void trade(int number) {
        now = now.plusSeconds(mishaps.below(300));
        offer();
        buy(number);
        pass();
        if (mishaps.chance(0.1)) {
            refund();
        }
        if (mishaps.chance(0.05)) {
            run(stores -> new Expiry(stores.trades(), payments, () -> now).run(10));
        }
    }

    /** Prices change all the time. */
    private void offer() {
        int which = mishaps.below(DATA_SETS);
        DataSetId id = new DataSetId("data-set-" + which);
        Pence fee = new Pence(1 + mishaps.below(50_000));
        Price price = which == 0 ? new Price.Free() : which < 5 ? new Price.OneOff(fee) : new Price.Subscription(fee);
        offers.put(id, new Offer(id, 1, PUBLISHERS.get(which % PUBLISHERS.size()), price));
    }

    private void buy(int number) {
        AccountId buyer = new AccountId("buyer-" + mishaps.below(buyers));
        DataSetId dataSet = new DataSetId("data-set-" + mishaps.below(DATA_SETS));
        RequestKey request = new RequestKey("request-" + number);
        OrderId id = OrderId.of(buyer, request);
        asked.add(id);
        run(stores -> place(stores, buyer, request, dataSet));
        if (stores().trades().findOrder(id).isEmpty()) {
            return;
        }
        run(stores -> stores.trades().findOrder(id).ifPresent(order -> {
            if (new Paying(stores.trades(), payments, () -> now).pay(order)
                            instanceof Settled.Waiting(Order waiting, Optional<URI> next)
                    && next.isPresent()) {
                decide(waiting);
            }
        }));
        if (mishaps.chance(0.05)) {
            run(stores -> stores.trades()
                    .findOrder(id)
                    .ifPresent(order -> new Paying(stores.trades(), payments, () -> now).cancel(order)));
        }
    }

    private void place(Stores stores, AccountId buyer, RequestKey request, DataSetId dataSet) {
        Placed placed = new Ordering(
                        wanted -> Optional.ofNullable(offers.get(wanted)),
                        stores.publishers(),
                        new Terms(1_250, Capacity.AGENT),
                        stores.trades(),
                        () -> now)
                .place(buyer, request, dataSet);
        if (placed instanceof Placed.KeyUsed) {
            throw new AssertionError("The key of a request was used for something else");
        }
    }

    private void decide(Order order) {
        String payment = order.payment().orElseThrow().value();
        switch (mishaps.below(10)) {
            case 0 -> pay.account().decline(payment);
            case 1 -> pay.account().leave(payment);
            case 2 -> {}
            default -> pay.account().pay(payment);
        }
    }

    private void refund() {
        List<OrderId> all = List.copyOf(asked);
        OrderId id = all.get(mishaps.below(all.size()));
        boolean part = mishaps.chance(0.5);
        run(stores -> stores.trades()
                .findOrder(id)
                .filter(order -> order.payment().isPresent() && order.state() == OrderState.PAID)
                .ifPresent(order -> {
                    long paid = order.split().paid().value();
                    new Refunding(stores.trades(), payments, () -> now)
                            .refund(
                                    id,
                                    new Pence(part ? Math.max(1, paid / 3) : paid),
                                    new AccountId("essex-treasury"),
                                    new Line("The file was empty"));
                }));
    }

    /** Time passes at the bank and in the post. */
    private void pass() {
        pay.account().all().forEach(held -> pay.account().endRefund(held.id(), mishaps.chance(0.7)));
        Optional<PayWebhook> told = pay.nextWebhook();
        while (told.isPresent()) {
            mishaps.send(told.get());
            told = pay.nextWebhook();
        }
        if (mishaps.chance(0.8)) {
            mishaps.arrival().ifPresent(this::deliver);
        }
    }

    private void deliver(PayWebhook message) {
        if (webhook.read(message.body(), message.signature()) instanceof Webhook.Reading.Ask(OrderId order)) {
            run(stores -> new Settling(stores.trades(), payments, () -> now).settle(order));
        }
    }

    /** The mishaps end, the rest of the post arrives, and the nightly runs put right what is left. */
    void end() {
        mishaps.end();
        payments = payments(Duration.ofSeconds(30));
        for (Optional<PayWebhook> last = mishaps.arrival(); last.isPresent(); last = mishaps.arrival()) {
            deliver(last.get());
        }
        now = now.plus(Order.OPEN).plusSeconds(1);
        pay.account().all().forEach(held -> pay.account().expire(held.id()));
        run(stores -> {
            while (new Expiry(stores.trades(), payments, () -> now).run(200).settled() > 0) {}
        });
        LocalDate last = now.atOffset(ZoneOffset.UTC).toLocalDate();
        now = last.plusDays(1).atTime(2, 0).toInstant(ZoneOffset.UTC);
        reconcile(last);
        pay.account().all().forEach(held -> {
            while (pay.account().endRefund(held.id(), true)) {}
        });
        reconcile(last);
    }

    private void reconcile(LocalDate last) {
        FIRST.datesUntil(last.plusDays(1))
                .forEach(day -> run(stores -> {
                    Reconciliation reconciliation = new Reconciliation(
                            stores.trades(), payments, stores.books(), stores.differences(), () -> now);
                    if (reconciliation.run(day).isEmpty()) {
                        throw new AssertionError("Pay did not answer");
                    }
                }));
    }

    /** Runs a function until it lives to its end, or its caller has enough. */
    private void run(Consumer<Stores> function) {
        for (int i = 0; i < PERSISTENCE; i++) {
            try {
                function.accept(DynamoStores.of(mishaps.client(), table));
                return;
            } catch (IllegalStateException dead) {
                if (!"dead".equals(dead.getMessage())) {
                    throw dead;
                }
                if (mishaps.chance(0.3)) {
                    return;
                }
            }
        }
    }

    @Override
    public void close() {
        pay.close();
    }
}
