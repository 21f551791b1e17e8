package uk.gov.essex.smart.supermarket.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.supermarket.AccountId;
import uk.gov.essex.smart.supermarket.DataSetId;
import uk.gov.essex.smart.supermarket.Line;
import uk.gov.essex.smart.supermarket.Pence;
import uk.gov.essex.smart.supermarket.Price;
import uk.gov.essex.smart.supermarket.RequestKey;
import uk.gov.essex.smart.supermarket.ledger.Bookkeeping;
import uk.gov.essex.smart.supermarket.ledger.Books;
import uk.gov.essex.smart.supermarket.ledger.Capacity;
import uk.gov.essex.smart.supermarket.ledger.LedgerAccount;
import uk.gov.essex.smart.supermarket.ledger.LedgerAccount.Council;
import uk.gov.essex.smart.supermarket.ledger.Payee;
import uk.gov.essex.smart.supermarket.ledger.Posting;
import uk.gov.essex.smart.supermarket.ledger.Publishers;
import uk.gov.essex.smart.supermarket.ledger.Standing;
import uk.gov.essex.smart.supermarket.ledger.Terms;
import uk.gov.essex.smart.supermarket.orders.Difference.Kind;
import uk.gov.essex.smart.supermarket.orders.Payment.Status;

/** How orders live, over any store of trade. */
public abstract class OrderingContract {

    private static final AccountId BUYER = new AccountId("ben-buyer");
    private static final AccountId ADA = new AccountId("ada-maps");
    private static final AccountId TREASURER = new AccountId("essex-treasury");
    private static final Line REASON = new Line("The file was empty");
    private static final DataSetId DATA = new DataSetId("cycle-counts");
    private static final DataSetId OTHER = new DataSetId("bus-stops");
    private static final LocalDate DAY = LocalDate.parse("2026-11-23");
    private static final Pence PAID = new Pence(1_200);

    private Instant now = Instant.parse("2026-11-23T09:00:00Z");
    private final Map<DataSetId, Offer> offers = new HashMap<>();
    private final Books books;
    private final Trades trades;
    private final InMemoryPayments payments = new InMemoryPayments(now);
    private final Ordering ordering;
    private final Paying paying;
    private final Settling settling;
    private final Refunding refunding;
    private final Differences differences;
    private int requests;

    protected OrderingContract(Stores stores) {
        books = stores.books();
        trades = stores.trades();
        differences = stores.differences();
        Publishers publishers = stores.publishers();
        ordering = new Ordering(
                dataSet -> Optional.ofNullable(offers.get(dataSet)),
                publishers,
                new Terms(1_000, Capacity.AGENT),
                trades,
                () -> now);
        paying = new Paying(trades, payments, () -> now);
        settling = new Settling(trades, payments, () -> now);
        refunding = new Refunding(trades, payments, () -> now);
        publishers.put(ADA, new Payee(Standing.REGISTERED, Optional.empty()));
        offer(DATA, 3, new Price.OneOff(new Pence(1_000)));
    }

    private void offer(DataSetId dataSet, int version, Price price) {
        offers.put(dataSet, new Offer(dataSet, version, ADA, price));
    }

    private Placed place(DataSetId dataSet) {
        requests++;
        return ordering.place(BUYER, new RequestKey("request-" + requests), dataSet);
    }

    private Order ordered(DataSetId dataSet) {
        return ((Placed.Ordered) place(dataSet)).order();
    }

    private Order started() {
        return ((Settled.Waiting) paying.pay(ordered(DATA))).order();
    }

    private Order paid() {
        Order order = started();
        payments.end(order.payment().orElseThrow(), Status.PAID);
        return known(settling.settle(order.id()));
    }

    private Settled refund(OrderId id, Pence amount) {
        return refunding.refund(id, amount, TREASURER, REASON);
    }

    private static Order known(Settled settled) {
        return ((Settled.Known) settled).order();
    }

    private List<Posting> postings() {
        List<Posting> all = new ArrayList<>();
        books.readDay(DAY, all::add);
        return all;
    }

    private boolean has(int version) {
        return trades.entitlement(BUYER, DATA).permits(version, now);
    }

    private long sum(LedgerAccount account) {
        return postings().stream().mapToLong(posting -> posting.pence(account)).sum();
    }

    @Test
    final void whatIsFreeIsHadAtOnceAndNotOrderedAgain() {
        offer(DATA, 3, new Price.Free());
        assertThat(ordered(DATA).state()).isEqualTo(OrderState.PAID);
        assertThat(has(3)).isTrue();
        assertThat(has(2)).isFalse();
        assertThat(place(DATA)).isEqualTo(new Placed.Owned());
        assertThat(postings()).isEmpty();
    }

    @Test
    final void aRequestSentAgainIsTheSameOrder() {
        RequestKey key = new RequestKey("request-a");
        Placed first = ordering.place(BUYER, key, DATA);
        offer(DATA, 4, new Price.OneOff(new Pence(9_000)));
        offer(OTHER, 1, new Price.Free());
        assertThat(ordering.place(BUYER, key, DATA))
                .isEqualTo(new Placed.Ordered(((Placed.Ordered) first).order(), false));
        assertThat(ordering.place(BUYER, key, OTHER)).isEqualTo(new Placed.KeyUsed());
        assertThat(ordering.place(new AccountId("eve-other"), key, DATA)).isNotEqualTo(first);
    }

    @Test
    final void costsWhatItCostWhenItWasOrdered() {
        Order order = ordered(DATA);
        offer(DATA, 4, new Price.OneOff(new Pence(9_000)));
        assertThat(((Settled.Waiting) paying.pay(order)).order().split().paid()).isEqualTo(PAID);
        assertThat(((Answer.Given<Payment>) payments.find(new PaymentId("p0")))
                        .value()
                        .amount())
                .isEqualTo(PAID);
    }

    @Test
    final void oneOrderAtATimeWaitsToBePaid() {
        Order order = ordered(DATA);
        assertThat(place(DATA)).isEqualTo(new Placed.Waiting(order.id()));
        assertThat(known(paying.cancel(order)).state()).isEqualTo(OrderState.CANCELLED);
        assertThat(place(DATA)).isInstanceOf(Placed.Ordered.class);
    }

    @Test
    final void isNotSoldWhereThePublisherCannotBePaid() {
        offers.put(OTHER, new Offer(OTHER, 1, new AccountId("nobody-known"), new Price.OneOff(new Pence(5))));
        assertThat(place(OTHER)).isEqualTo(new Placed.NotOffered());
        assertThat(place(new DataSetId("no-such-data"))).isEqualTo(new Placed.NotOffered());
    }

    @Test
    final void somebodyElsesOrderIsNone() {
        Order order = ordered(DATA);
        assertThat(ordering.find(BUYER, order.id())).contains(order);
        assertThat(ordering.find(new AccountId("eve-other"), order.id())).isEmpty();
    }

    @Test
    final void entitlesOnlyOnceTheMoneyIsTaken() {
        Order order = started();
        assertThat(settling.settle(order.id())).isInstanceOf(Settled.Waiting.class);
        assertThat(has(3)).isFalse();
        payments.end(order.payment().orElseThrow(), Status.PAID);
        assertThat(known(settling.settle(order.id())).state()).isEqualTo(OrderState.PAID);
        settling.settle(order.id());
        assertThat(has(3)).isTrue();
        assertThat(has(4)).isTrue();
        assertThat(place(DATA)).isEqualTo(new Placed.Owned());
        assertThat(postings()).hasSize(1);
        assertThat(books.balance(ADA)).isEqualTo(1_080);
        assertThat(sum(Council.SHARE)).isEqualTo(100);
        assertThat(sum(Council.VAT)).isEqualTo(20);
    }

    @Test
    final void findsThePaymentThatNobodyHeardOfAndWhereToPay() {
        Order order = ordered(DATA);
        Payment payment = payments.made(order.id().value(), PAID);
        assertThat(paying.pay(order))
                .isInstanceOfSatisfying(
                        Settled.Waiting.class,
                        waiting -> assertThat(waiting.next())
                                .isEqualTo(payment.next())
                                .isPresent());
    }

    @Test
    final void aRefusedCardEndsTheOrder() {
        Order order = started();
        payments.end(order.payment().orElseThrow(), Status.REFUSED);
        assertThat(known(settling.settle(order.id())).state()).isEqualTo(OrderState.REFUSED);
        assertThat(place(DATA)).isInstanceOf(Placed.Ordered.class);
        assertThat(postings()).isEmpty();
    }

    @Test
    final void anotherAmountEntitlesToNothing() {
        Order order = ordered(DATA);
        Payment payment = payments.made(order.id().value(), new Pence(1));
        payments.end(payment.id(), Status.PAID);
        assertThat(settling.settle(order.id())).isInstanceOf(Settled.Disputed.class);
        assertThat(has(3)).isFalse();
    }

    @Test
    final void aSubscriptionIsAMonthAndItsRenewalFollowsOn() {
        offer(DATA, 3, new Price.Subscription(new Pence(1_000)));
        paid();
        assertThat(has(1)).isTrue();
        now = Instant.parse("2026-12-16T08:59:59Z");
        assertThat(place(DATA)).isEqualTo(new Placed.Owned());
        now = now.plusSeconds(1);
        Order renewal = paid();
        assertThat(renewal.earned())
                .contains(new Grant.Term(
                        renewal.id(), Instant.parse("2026-12-23T09:00:00Z"), Instant.parse("2027-01-23T09:00:00Z")));
        now = Instant.parse("2027-01-23T08:59:59Z");
        assertThat(has(1)).isTrue();
        now = now.plusSeconds(1);
        assertThat(has(1)).isFalse();
    }

    @Test
    final void unpaidOrdersEndInTime() {
        Order created = ordered(DATA);
        Expiry expiry = new Expiry(trades, payments, () -> now);
        assertThat(expiry.run(10)).isEqualTo(new Expiry.Run(0, 0));
        now = now.plus(Order.OPEN).plusSeconds(1);
        assertThat(expiry.run(10)).isEqualTo(new Expiry.Run(1, 0));
        assertThat(trades.findOrder(created.id()).orElseThrow().state()).isEqualTo(OrderState.EXPIRED);
        Order started = started();
        now = now.plus(Order.OPEN).plusSeconds(1);
        assertThat(expiry.run(10)).isEqualTo(new Expiry.Run(1, 0));
        assertThat(trades.findOrder(started.id()).orElseThrow().state()).isEqualTo(OrderState.EXPIRED);
    }

    @Test
    final void neverExpiresWhatWasPaid() {
        Order order = started();
        payments.end(order.payment().orElseThrow(), Status.PAID);
        now = now.plus(Order.OPEN).plusSeconds(1);
        assertThat(new Expiry(trades, payments, () -> now).run(10)).isEqualTo(new Expiry.Run(1, 0));
        assertThat(trades.findOrder(order.id()).orElseThrow().state()).isEqualTo(OrderState.PAID);
        assertThat(has(3)).isTrue();
    }

    @Test
    final void aRefundTakesBackEverybodysPartAndTheData() {
        Order order = paid();
        Settled begun = refund(order.id(), new Pence(600));
        assertThat(begun).isInstanceOf(Settled.Waiting.class);
        assertThat(has(3)).isFalse();
        assertThat(books.balance(ADA)).isEqualTo(540);
        assertThat(sum(Council.REFUNDS)).isEqualTo(600);
        refund(order.id(), new Pence(600));
        assertThat(payments.sent(order.payment().orElseThrow())).isOne();
        payments.endRefund(order.payment().orElseThrow(), Refund.Status.DONE);
        assertThat(known(settling.settle(order.id())).state()).isEqualTo(OrderState.REFUNDED);
        assertThat(known(refund(order.id(), new Pence(600))).state()).isEqualTo(OrderState.REFUNDED);
        assertThat(refund(order.id(), new Pence(1))).isInstanceOf(Settled.Disputed.class);
        assertThat(sum(Council.REFUNDS)).isZero();
        assertThat(sum(Council.RECEIPTS)).isEqualTo(-600);
    }

    @Test
    final void aFailedRefundGivesAllBackAndMayBeTriedAgain() {
        Order order = paid();
        PaymentId payment = order.payment().orElseThrow();
        refund(order.id(), PAID);
        payments.endRefund(payment, Refund.Status.FAILED);
        assertThat(known(settling.settle(order.id())).state()).isEqualTo(OrderState.PAID);
        assertThat(has(3)).isTrue();
        assertThat(books.balance(ADA)).isEqualTo(1_080);
        refund(order.id(), PAID);
        payments.endRefund(payment, Refund.Status.DONE);
        assertThat(known(settling.settle(order.id())).state()).isEqualTo(OrderState.REFUNDED);
        assertThat(payments.sent(payment)).isEqualTo(2);
        assertThat(books.balance(ADA)).isZero();
    }

    @Test
    final void asksAgainBeforeItBelievesThatARefundWasRefused() {
        Order order = paid();
        trades.commit(new Change(
                order.in(OrderState.REFUNDING).repaying(Optional.of(new Repayment(PAID, 0, TREASURER, REASON))),
                false,
                Optional.empty(),
                Optional.empty()));
        payments.overtake();
        assertThat(settling.settle(order.id())).isInstanceOf(Settled.Waiting.class);
        assertThat(trades.findOrder(order.id()).orElseThrow().state()).isEqualTo(OrderState.REFUNDING);
    }

    @Test
    final void refundsNoMoreThanWasPaid() {
        Order order = paid();
        assertThat(refund(order.id(), PAID.plus(new Pence(1)))).isInstanceOf(Settled.Disputed.class);
        assertThat(refund(started(OTHER).id(), PAID)).isInstanceOf(Settled.Disputed.class);
        assertThat(has(3)).isTrue();
    }

    private Order started(DataSetId dataSet) {
        offer(dataSet, 1, new Price.OneOff(new Pence(1_000)));
        return ((Settled.Waiting) paying.pay(ordered(dataSet))).order();
    }

    private List<Kind> differences() {
        Instant tomorrow = now.plus(Duration.ofDays(1));
        return new Reconciliation(trades, payments, books, differences, () -> tomorrow)
                .run(DAY).orElseThrow().stream().map(Difference::kind).toList();
    }

    @Test
    final void reconcilesADayOnWhichAllIsWell() {
        paid();
        started(OTHER);
        assertThat(differences()).isEmpty();
    }

    @Test
    final void makesUpForACaptureNobodyHeardOf() {
        Order order = started();
        payments.end(order.payment().orElseThrow(), Status.PAID);
        assertThat(differences()).containsExactly(Kind.MISSED_CAPTURE);
        assertThat(differences.list(DAY))
                .containsExactly(
                        new Difference(DAY, Kind.MISSED_CAPTURE, order.id().value(), true));
        assertThat(has(3)).isTrue();
        assertThat(differences()).isEmpty();
    }

    @Test
    final void tellsWhatDoesNotAgree() {
        Order order = paid();
        payments.end(payments.made("a-leaflet", new Pence(5)).id(), Status.PAID);
        payments.end(payments.made(order.id().value(), PAID).id(), Status.PAID);
        Order other = started(OTHER);
        payments.end(payments.made(other.id().value(), new Pence(7)).id(), Status.PAID);
        assertThat(differences()).containsExactlyInAnyOrder(Kind.UNKNOWN_PAYMENT, Kind.PAID_TWICE, Kind.OTHER_AMOUNT);
        payments.end(order.payment().orElseThrow(), Status.REFUSED);
        assertThat(differences()).contains(Kind.NOT_CAPTURED);
        assertThat(postings())
                .extracting(Posting::reference)
                .containsExactly(order.id().value());
    }

    @Test
    final void listsWhatABuyerHasByDataSet() {
        paid();
        started(OTHER);
        List<Entitlement> all = trades.listEntitlements(BUYER, Optional.empty(), 5);
        assertThat(all).extracting(Entitlement::dataSet).containsExactly(OTHER, DATA);
        assertThat(trades.listEntitlements(BUYER, Optional.of(OTHER), 5)).containsExactly(all.get(1));
        assertThat(trades.listEntitlements(BUYER, Optional.empty(), 1)).containsExactly(all.get(0));
        assertThat(trades.listEntitlements(ADA, Optional.empty(), 5)).isEmpty();
    }

    @Test
    final void writesNothingOfAChangeThatCameTooLate() {
        Order order = ordered(DATA);
        Entitlement held = trades.entitlement(BUYER, DATA);
        Change late = new Change(
                order.in(OrderState.CANCELLED),
                true,
                Optional.of(held.closing(order.id())),
                Optional.of(new Bookkeeping(order.event("sale"), now, "1", "2").sale(ADA, order.split())));
        paying.pay(order);
        assertThat(trades.commit(late)).isFalse();
        assertThat(postings()).isEmpty();
        assertThat(trades.entitlement(BUYER, DATA)).isEqualTo(held);
    }

    @Test
    final void tellsASaleThatPayDoesNotHave() {
        Order order = paid();
        InMemoryPayments empty = new InMemoryPayments(now);
        List<Difference> found = new Reconciliation(
                        trades, empty, books, differences, () -> now.plus(Duration.ofDays(1)))
                .run(DAY)
                .orElseThrow();
        assertThat(found)
                .containsExactly(new Difference(DAY, Kind.NOT_AT_PAY, order.id().value(), false));
    }
}
