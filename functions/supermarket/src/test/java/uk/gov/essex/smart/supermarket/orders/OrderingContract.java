package uk.gov.essex.smart.supermarket.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.supermarket.AccountId;
import uk.gov.essex.smart.supermarket.DataSetId;
import uk.gov.essex.smart.supermarket.Pence;
import uk.gov.essex.smart.supermarket.Price;
import uk.gov.essex.smart.supermarket.RequestKey;
import uk.gov.essex.smart.supermarket.ledger.Bookkeeping;
import uk.gov.essex.smart.supermarket.ledger.LedgerAccount.Council;
import uk.gov.essex.smart.supermarket.orders.Payment.Status;

/** How orders live, over any store of trade. */
public abstract class OrderingContract extends OrderingScene {

    protected OrderingContract(Stores stores) {
        super(stores);
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
}
