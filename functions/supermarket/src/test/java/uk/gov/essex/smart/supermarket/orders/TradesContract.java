package uk.gov.essex.smart.supermarket.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.supermarket.AccountId;
import uk.gov.essex.smart.supermarket.DataSetId;
import uk.gov.essex.smart.supermarket.Line;
import uk.gov.essex.smart.supermarket.Pence;
import uk.gov.essex.smart.supermarket.Price;
import uk.gov.essex.smart.supermarket.RequestKey;
import uk.gov.essex.smart.supermarket.ledger.Capacity;
import uk.gov.essex.smart.supermarket.ledger.Payee;
import uk.gov.essex.smart.supermarket.ledger.Standing;
import uk.gov.essex.smart.supermarket.ledger.Terms;
import uk.gov.essex.smart.supermarket.orders.Payment.Status;

/** What is found of orders and of who has what, over any store of trade. */
public abstract class TradesContract {

    private static final AccountId BUYER = new AccountId("ben-buyer");
    private static final AccountId ADA = new AccountId("ada-maps");
    private static final DataSetId DATA = new DataSetId("cycle-counts");
    private static final Price PRICE = new Price.OneOff(new Pence(1_000));

    private Instant now = Instant.parse("2026-11-23T09:00:00Z");
    private final InMemoryPayments payments = new InMemoryPayments(now);
    private final Trades trades;
    private final Ordering ordering;
    private final Reconciliation reconciliation;

    protected TradesContract(Stores stores) {
        trades = stores.trades();
        reconciliation = new Reconciliation(trades, payments, stores.books(), stores.differences(), () -> now);
        stores.publishers().put(ADA, new Payee(Standing.REGISTERED, Optional.empty()));
        ordering = new Ordering(
                dataSet -> Optional.of(new Offer(dataSet, 1, ADA, PRICE)),
                stores.publishers(),
                new Terms(1_000, Capacity.AGENT),
                trades,
                () -> now);
    }

    private Order ordered(AccountId buyer, DataSetId dataSet) {
        RequestKey request = new RequestKey("request-" + dataSet.value());
        return ((Placed.Ordered) ordering.place(buyer, request, dataSet)).order();
    }

    private Order paid(AccountId buyer) {
        Order order = ordered(buyer, DATA);
        Payment payment = payments.made(order.id().value(), order.split().paid());
        payments.end(payment.id(), Status.PAID);
        return ((Settled.Known) new Settling(trades, payments, () -> now).settle(order)).order();
    }

    private Expiry expiry() {
        return new Expiry(trades, payments, () -> now);
    }

    @Test
    final void listsABuyersOrdersNewestFirstPageByPage() {
        List<Order> all = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            now = now.plusSeconds(i % 2);
            all.add(ordered(BUYER, new DataSetId("data-set-" + i)));
        }
        ordered(ADA, DATA);
        List<Order> listed = new ArrayList<>();
        Optional<Placement> before = Optional.empty();
        for (int i = 0; i < 3; i++) {
            List<Order> page = trades.listOrders(BUYER, before, 2);
            listed.addAll(page);
            before = Optional.of(Placement.of(page.getLast()));
        }
        assertThat(listed)
                .containsExactlyInAnyOrderElementsOf(all)
                .isSortedAccordingTo((one, other) -> other.placed().compareTo(one.placed()));
        assertThat(trades.listOrders(BUYER, before, 2)).isEmpty();
    }

    @Test
    final void listsWhoHasADataSetPageByPage() {
        List<AccountId> buyers =
                IntStream.range(0, 7).mapToObj(i -> new AccountId("buyer-" + i)).toList();
        buyers.forEach(this::paid);
        ordered(BUYER, DATA);
        List<AccountId> listed = new ArrayList<>(trades.listHolders(DATA, Optional.empty(), 3));
        listed.addAll(trades.listHolders(DATA, Optional.of(listed.getLast()), 3));
        listed.addAll(trades.listHolders(DATA, Optional.of(listed.getLast()), 3));
        assertThat(listed).containsExactlyInAnyOrderElementsOf(buyers);
        assertThat(trades.listHolders(DATA, Optional.of(listed.getLast()), 3)).isEmpty();
        assertThat(trades.listHolders(new DataSetId("bus-stops"), Optional.empty(), 3))
                .isEmpty();
    }

    @Test
    final void whoIsRefundedHasItNoMoreUnlessTheMoneyDidNotGo() {
        Order order = paid(BUYER);
        PaymentId payment = order.payment().orElseThrow();
        Pence all = order.split().paid();
        new Refunding(trades, payments, () -> now).refund(order.id(), all, ADA, new Line("The file was empty"));
        assertThat(trades.listHolders(DATA, Optional.empty(), 3)).isEmpty();
        payments.endRefund(payment, Refund.Status.FAILED);
        new Settling(trades, payments, () -> now).settle(order.id());
        assertThat(trades.listHolders(DATA, Optional.empty(), 3)).containsExactly(BUYER);
    }

    @Test
    final void anOrderThatIsStuckStepsBackBehindTheOthers() {
        Order first = ordered(BUYER, DATA);
        now = now.plusSeconds(1);
        Order second = ordered(ADA, DATA);
        payments.fallSilent();
        now = second.due().plusSeconds(1);
        assertThat(trades.listDue(now, 1)).containsExactly(first.id());
        assertThat(expiry().run(1)).isEqualTo(new Expiry.Run(0, 1));
        assertThat(trades.listDue(now, 5)).containsExactly(second.id());
        assertThat(expiry().run(5)).isEqualTo(new Expiry.Run(0, 1));
        assertThat(expiry().run(5)).isEqualTo(new Expiry.Run(0, 0));
        now = now.plus(Expiry.PUT_OFF).plusSeconds(1);
        assertThat(expiry().run(5)).isEqualTo(new Expiry.Run(0, 2));
    }

    @Test
    final void aSaleHeardOfDaysAfterItsPaymentWasMadeIsNoDifference() {
        Order order = ordered(BUYER, DATA);
        Payment payment = payments.made(order.id().value(), order.split().paid());
        payments.end(payment.id(), Status.PAID);
        LocalDate later = LocalDate.parse("2026-11-26");
        now = later.atTime(9, 0).toInstant(ZoneOffset.UTC);
        new Settling(trades, payments, () -> now).settle(order.id());
        now = now.plus(Duration.ofDays(1));
        assertThat(reconciliation.run(later)).contains(List.of());
        payments.fallSilent();
        assertThat(reconciliation.run(later)).isEmpty();
        assertThat(reconciliation.run(later.minusDays(1))).contains(List.of());
    }

    @Test
    final void aStuckOrderThatIsPaidAfterAllIsDueNoMore() {
        Order order = ordered(BUYER, DATA);
        assertThat(trades.postpone(order, order.due().plusSeconds(60))).isTrue();
        assertThat(trades.postpone(order, order.due().plusSeconds(90))).isFalse();
        Payment payment = payments.made(order.id().value(), order.split().paid());
        payments.end(payment.id(), Status.PAID);
        new Settling(trades, payments, () -> now).settle(order.id());
        now = order.due().plusSeconds(3_600);
        assertThat(trades.listDue(now, 5)).isEmpty();
    }
}
