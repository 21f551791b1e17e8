package uk.gov.essex.smart.supermarket.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
import uk.gov.essex.smart.supermarket.orders.Difference.Kind;
import uk.gov.essex.smart.supermarket.orders.OrderEvent.Ended;
import uk.gov.essex.smart.supermarket.orders.Payment.Status;

/** What is made of an order where GOV.UK Pay knows of more than one payment, or of refunds that were never asked for here. */
final class AtPayTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-23");
    private static final DataSetId DATA = new DataSetId("cycle-counts");
    private static final AccountId ADA = new AccountId("ada-maps");
    private static final Pence PAID = new Pence(1_200);

    private Instant now = Instant.parse("2026-11-23T09:00:00Z");
    private final InMemoryPayments payments = new InMemoryPayments(now);
    private final Stores stores = Stores.inMemory();
    private final Trades trades = stores.trades();
    private final Settling settling = new Settling(trades, payments, () -> now);
    private int requests;

    AtPayTest() {
        stores.publishers().put(ADA, new Payee(Standing.REGISTERED, Optional.empty()));
    }

    private Order ordered() {
        requests++;
        Price price = new Price.Subscription(new Pence(1_000));
        Ordering ordering = new Ordering(
                dataSet -> Optional.of(new Offer(dataSet, 1, ADA, price)),
                stores.publishers(),
                new Terms(1_000, Capacity.AGENT),
                trades,
                () -> now);
        RequestKey request = new RequestKey("request-" + requests);
        return ((Placed.Ordered) ordering.place(new AccountId("ben-buyer"), request, DATA)).order();
    }

    private PaymentId paymentOf(Order order, Status status) {
        PaymentId payment = payments.made(order.id().value(), PAID).id();
        if (status != Status.OPEN) {
            payments.end(payment, status);
        }
        return payment;
    }

    private Order paid() {
        Order order = ordered();
        paymentOf(order, Status.PAID);
        return ((Settled.Known) settling.settle(order.id())).order();
    }

    private OrderState state(Order order) {
        return trades.findOrder(order.id()).orElseThrow().state();
    }

    private Settled refund(Order order, long pence) {
        return new Refunding(trades, payments, () -> now)
                .refund(order.id(), new Pence(pence), new AccountId("essex-treasury"), new Line("It was empty"));
    }

    private List<Kind> differences() {
        return new Reconciliation(
                        trades, payments, stores.books(), stores.differences(), () -> now.plus(Duration.ofDays(1)))
                .run(DAY).orElseThrow().stream().map(Difference::kind).toList();
    }

    @Test
    void thePaymentThatWasPaidCountsWhicheverElseThereIs() {
        Order order = ordered();
        paymentOf(order, Status.OPEN);
        PaymentId paid = paymentOf(order, Status.PAID);
        paymentOf(order, Status.REFUSED);
        Settled settled = settling.settle(order.id());
        assertThat(((Settled.Known) settled).order().payment()).contains(paid);
    }

    @Test
    void aPaymentThatWaitsCountsMoreThanOneThatEnded() {
        Order order = ordered();
        paymentOf(order, Status.REFUSED);
        paymentOf(order, Status.OPEN);
        assertThat(settling.settle(order.id())).isInstanceOf(Settled.Waiting.class);
    }

    @Test
    void aPaymentOfAnotherReferenceIsDisputed() {
        Order order = ordered();
        Payment other = payments.made("a-leaflet", PAID);
        payments.end(other.id(), Status.PAID);
        Payment paid = ((Answer.Given<Payment>) payments.find(other.id())).value();
        assertThat(settling.settle(order, paid, Ended.CANCELLED)).isInstanceOf(Settled.Disputed.class);
        assertThat(state(order)).isEqualTo(OrderState.CREATED);
    }

    @Test
    void aSubscriptionAfterALapseBeginsWhenItIsPaid() {
        paid();
        now = Instant.parse("2027-03-01T00:00:00Z");
        Order second = paid();
        assertThat(second.earned()).contains(new Grant.Term(second.id(), now, Instant.parse("2027-04-01T00:00:00Z")));
    }

    @Test
    void aRefundThatStaffMadeElsewhereIsNotTakenForOurs() {
        Order order = paid();
        PaymentId payment = order.payment().orElseThrow();
        payments.refund(payment, new Pence(100), PAID);
        payments.endRefund(payment, Refund.Status.DONE);
        assertThat(refund(order, 600)).isInstanceOf(Settled.Unanswered.class);
        assertThat(state(order)).isEqualTo(OrderState.REFUNDING);
        assertThat(payments.sent(payment)).isOne();
    }

    @Test
    void tellsOfARefundThatStaffMadeElsewhere() {
        Order order = paid();
        payments.refund(order.payment().orElseThrow(), new Pence(100), PAID);
        assertThat(differences()).containsExactly(Kind.OTHER_REFUND);
    }

    @Test
    void reconcilingHearsThatARefundArrived() {
        Order order = paid();
        refund(order, PAID.value());
        payments.endRefund(order.payment().orElseThrow(), Refund.Status.DONE);
        assertThat(differences()).isEmpty();
        assertThat(state(order)).isEqualTo(OrderState.REFUNDED);
    }

    @Test
    void aPaymentThatNobodyMadeUseOfIsNoDifference() {
        Order order = ordered();
        paymentOf(order, Status.REFUSED);
        paymentOf(order, Status.PAID);
        settling.settle(order.id());
        assertThat(state(order)).isEqualTo(OrderState.PAID);
        assertThat(differences()).isEmpty();
    }
}
