package uk.gov.essex.smart.supermarket.lambda.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.supermarket.Pence;
import uk.gov.essex.smart.supermarket.ledger.Batch;
import uk.gov.essex.smart.supermarket.ledger.Books;
import uk.gov.essex.smart.supermarket.ledger.Closing;
import uk.gov.essex.smart.supermarket.ledger.LedgerAccount;
import uk.gov.essex.smart.supermarket.ledger.LedgerAccount.Council;
import uk.gov.essex.smart.supermarket.ledger.LedgerAccount.Publisher;
import uk.gov.essex.smart.supermarket.ledger.Payouts;
import uk.gov.essex.smart.supermarket.ledger.Posting;
import uk.gov.essex.smart.supermarket.orders.Difference;
import uk.gov.essex.smart.supermarket.orders.Entitlement;
import uk.gov.essex.smart.supermarket.orders.Grant;
import uk.gov.essex.smart.supermarket.orders.Order;
import uk.gov.essex.smart.supermarket.orders.OrderId;
import uk.gov.essex.smart.supermarket.orders.OrderState;
import uk.gov.essex.smart.supermarket.orders.PaymentId;
import uk.gov.essex.smart.testing.pay.PayAccount;

/**
 * Random orders while functions die at any of their calls, GOV.UK Pay loses requests and answers, and its messages are lost,
 * doubled, late and out of order: in the end every penny is where it belongs and every buyer has what was paid for.
 *
 * <p>{@code -Dorders=10000} has that many.
 */
final class TradeTest {

    private static final int ORDERS = Integer.getInteger("orders", 120);

    private final MarketDays days = new MarketDays(ORDERS, Math.max(5, ORDERS / 8));
    private final Books books = days.stores().books();

    @Test
    void losesAndDoublesNoPennyAndNoEntitlement() {
        try (days) {
            for (int i = 0; i < ORDERS; i++) {
                days.trade(1_000_000 + i);
            }
            days.end();
            List<Order> orders = days.orders();
            assertEnded(orders);
            assertEveryPaymentIsAccountedFor(orders);
            assertEverybodyHasWhatWasPaidFor(orders);
            List<Posting> postings = postings();
            assertEveryPennyIsPosted(postings);
            assertBalancesAreTheirPostings(postings);
            payOut();
            assertBalancesAreTheirPostings(postings());
        }
    }

    private static void assertEnded(List<Order> orders) {
        assertThat(orders)
                .extracting(Order::state)
                .doesNotContain(OrderState.CREATED, OrderState.STARTED, OrderState.REFUNDING)
                .contains(OrderState.PAID, OrderState.REFUSED, OrderState.EXPIRED, OrderState.REFUNDED);
    }

    private void assertEveryPaymentIsAccountedFor(List<Order> orders) {
        Map<String, Order> paid = orders.stream()
                .filter(order -> order.state() == OrderState.PAID || order.state() == OrderState.REFUNDED)
                .filter(order -> order.plan() != Order.Plan.FREE)
                .collect(Collectors.toMap(order -> order.id().value(), Function.identity()));
        List<PayAccount.Held> captured = days.pay().account().all().stream()
                .filter(PayAccount.Held::isCaptured)
                .toList();
        assertThat(captured).hasSameSizeAs(paid.values()).hasSizeGreaterThan(ORDERS / 8);
        assertThat(captured).allSatisfy(held -> {
            Order order = Optional.ofNullable(paid.get(held.reference())).orElseThrow();
            assertThat(order.payment()).contains(new PaymentId(held.id()));
            assertThat(order.split().paid()).isEqualTo(new Pence(held.amount()));
            long repaid = order.repayment()
                    .map(repayment -> repayment.amount().value())
                    .orElse(0L);
            assertThat(held.refunded()).isEqualTo(repaid);
        });
        assertThat(differences()).allMatch(Difference::repaired);
    }

    private List<Difference> differences() {
        List<Difference> all = new ArrayList<>();
        allDays().forEach(day -> all.addAll(days.stores().differences().list(day)));
        return all;
    }

    private void assertEverybodyHasWhatWasPaidFor(List<Order> orders) {
        Map<List<Object>, List<Order>> byHolding =
                orders.stream().collect(Collectors.groupingBy(order -> List.of(order.buyer(), order.dataSet())));
        byHolding.values().forEach(group -> {
            Order any = group.getFirst();
            Entitlement held = days.stores().trades().entitlement(any.buyer(), any.dataSet());
            Set<OrderId> earned = group.stream()
                    .filter(order -> order.state() == OrderState.PAID)
                    .map(Order::id)
                    .collect(Collectors.toSet());
            assertThat(held.open()).isEmpty();
            assertThat(held.grants()).extracting(Grant::order).doesNotHaveDuplicates();
            assertThat(held.grants().stream().map(Grant::order).collect(Collectors.toSet()))
                    .isEqualTo(earned);
        });
    }

    private List<LocalDate> allDays() {
        return MarketDays.FIRST
                .datesUntil(days.now().atOffset(ZoneOffset.UTC).toLocalDate().plusDays(1))
                .toList();
    }

    private List<Posting> postings() {
        List<Posting> all = new ArrayList<>();
        allDays().forEach(day -> books.readDay(day, all::add));
        return all;
    }

    private static long sum(List<Posting> postings, LedgerAccount account) {
        return postings.stream().mapToLong(posting -> posting.pence(account)).sum();
    }

    private void assertEveryPennyIsPosted(List<Posting> postings) {
        long kept = days.pay().account().all().stream()
                .filter(PayAccount.Held::isCaptured)
                .mapToLong(held -> held.amount() - held.refunded())
                .sum();
        assertThat(sum(postings, Council.RECEIPTS)).isEqualTo(-kept);
        assertThat(sum(postings, Council.REFUNDS)).isZero();
        assertThat(postings).extracting(Posting::event).doesNotHaveDuplicates();
        Map<LedgerAccount, Long> sums = new HashMap<>();
        postings.forEach(
                posting -> posting.entries().forEach(entry -> sums.merge(entry.account(), entry.pence(), Long::sum)));
        assertThat(sums.values().stream().mapToLong(Long::longValue).sum()).isZero();
    }

    private void assertBalancesAreTheirPostings(List<Posting> postings) {
        assertThat(MarketDays.PUBLISHERS)
                .allSatisfy(publisher ->
                        assertThat(books.balance(publisher)).isEqualTo(sum(postings, new Publisher(publisher))));
    }

    private void payOut() {
        Closing closing = new Closing(books, days::now);
        allDays().stream()
                .filter(day -> day.isBefore(days.now().atOffset(ZoneOffset.UTC).toLocalDate()))
                .forEach(closing::close);
        Payouts payouts =
                new Payouts(books, days.stores().batches(), days.stores().publishers(), days::now);
        long owed = MarketDays.PUBLISHERS.stream().mapToLong(books::balance).sum();
        assertThat(payouts.propose(1, "jo", Pence.NONE)).isInstanceOf(Payouts.Result.Done.class);
        payouts.approve(1, "kim");
        Batch paid = ((Payouts.Result.Done) payouts.paid(1)).batch();
        assertThat(paid.total()).isEqualTo(new Pence(owed));
        assertThat(sum(postings(), Council.BANK)).isEqualTo(owed);
        assertThat(sum(postings(), Council.PAYOUTS)).isZero();
    }
}
