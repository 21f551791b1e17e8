package uk.gov.essex.smart.supermarket.lambda.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.gov.essex.smart.supermarket.Pence;
import uk.gov.essex.smart.supermarket.orders.Answer;
import uk.gov.essex.smart.supermarket.orders.Answer.Reason;
import uk.gov.essex.smart.supermarket.orders.OrderId;
import uk.gov.essex.smart.supermarket.orders.Payment;
import uk.gov.essex.smart.supermarket.orders.Payment.Status;
import uk.gov.essex.smart.supermarket.orders.PaymentId;
import uk.gov.essex.smart.supermarket.orders.Refund;
import uk.gov.essex.smart.testing.pay.PayStub;
import uk.gov.essex.smart.testing.pay.Turn;

final class PayPaymentsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00.123Z");
    private static final OrderId ORDER = new OrderId("0123456789abcdef0123456789abcdef");
    private static final URI RETURNS = URI.create("https://data.essex.gov.uk/orders/");
    private static final Pence AMOUNT = new Pence(1_200);

    private final Queue<Turn> turns = new ArrayDeque<>();
    private final Queue<PayStub.Exchange> heard = new ConcurrentLinkedQueue<>();
    private final PayStub pay =
            new PayStub(() -> NOW, () -> Optional.ofNullable(turns.poll()).orElse(Turn.ANSWERS), heard::add);
    private final PayPayments payments =
            new PayPayments(() -> PayStub.KEY, pay.base(), RETURNS, Duration.ofMillis(400));

    @AfterEach
    void close() {
        pay.close();
    }

    private static <T> T given(Answer<T> answer) {
        return answer instanceof Answer.Given<T>(T value) ? value : fail("Not given: " + answer);
    }

    private Payment created() {
        return given(payments.create(ORDER, AMOUNT, "Data"));
    }

    private Payment paid() {
        Payment payment = created();
        pay.account().pay(payment.id().value());
        return given(payments.find(payment.id()));
    }

    @Test
    void createsAPaymentOnceForEachOrder() {
        Payment payment = created();
        assertThat(payment.reference()).isEqualTo(ORDER.value());
        assertThat(payment.amount()).isEqualTo(AMOUNT);
        assertThat(payment.status()).isEqualTo(Status.OPEN);
        assertThat(payment.created()).isEqualTo(NOW);
        assertThat(payment.next()).isPresent();
        assertThat(created()).isEqualTo(payment);
        assertThat(given(payments.find(payment.id()))).isEqualTo(payment);
        assertThat(given(payments.search(ORDER))).extracting(Payment::id).containsExactly(payment.id());
        assertThat(given(payments.search(new OrderId("f".repeat(32))))).isEmpty();
    }

    @Test
    void knowsEveryEndOfAPayment() {
        Payment payment = created();
        pay.account().decline(payment.id().value());
        assertThat(given(payments.find(payment.id())).status()).isEqualTo(Status.REFUSED);
        Payment second = other("1");
        pay.account().expire(second.id().value());
        assertThat(given(payments.find(second.id())).status()).isEqualTo(Status.EXPIRED);
        Payment third = other("2");
        pay.account().leave(third.id().value());
        assertThat(given(payments.find(third.id())).status()).isEqualTo(Status.CANCELLED);
        Payment fourth = other("3");
        payments.cancel(fourth.id());
        assertThat(given(payments.find(fourth.id())).status()).isEqualTo(Status.CANCELLED);
        assertThat(payments.cancel(fourth.id())).isEqualTo(new Answer.Declined<>(Reason.INVALID));
    }

    private Payment other(String digit) {
        return given(payments.create(new OrderId(digit.repeat(32)), AMOUNT, "Data"));
    }

    @Test
    void refundsOnlyWhatIsAvailable() {
        Payment payment = paid();
        assertThat(payment.refundable()).isEqualTo(AMOUNT);
        Pence part = new Pence(200);
        assertThat(given(payments.refund(payment.id(), part, AMOUNT)))
                .isEqualTo(new Refund(part, Refund.Status.SUBMITTED));
        assertThat(payments.refund(payment.id(), part, AMOUNT)).isEqualTo(new Answer.Declined<>(Reason.CONFLICT));
        pay.account().endRefund(payment.id().value(), true);
        assertThat(given(payments.refunds(payment.id()))).containsExactly(new Refund(part, Refund.Status.DONE));
        assertThat(given(payments.find(payment.id())).refunded()).isEqualTo(part);
    }

    @Test
    void listsPageByPage() {
        for (int i = 0; i < 501; i++) {
            given(payments.create(new OrderId(String.format("%032x", i)), AMOUNT, "Data"));
        }
        Instant from = Instant.parse("2026-11-23T00:00:00Z");
        Instant before = Instant.parse("2026-11-24T00:00:00Z");
        assertThat(given(payments.list(from, before, 1))).hasSize(500);
        assertThat(given(payments.list(from, before, 2))).hasSize(1);
        assertThat(given(payments.list(from, before, 3))).isEmpty();
        assertThat(given(payments.list(before, before.plusSeconds(1), 1))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Turn.class,
            names = {"ANSWERS", "BUSY"},
            mode = EnumSource.Mode.EXCLUDE)
    void doesNotKnowWhatItWasNotTold(Turn turn) {
        turns.add(turn);
        assertThat(payments.create(ORDER, AMOUNT, "Data")).isEqualTo(new Answer.Unknown<>());
        boolean done = turn != Turn.FAILS && turn != Turn.LOSES;
        assertThat(pay.account().all()).hasSize(done ? 1 : 0);
        assertThat(given(payments.search(ORDER))).hasSize(done ? 1 : 0);
        assertThat(created().id())
                .isEqualTo(given(payments.search(ORDER)).getFirst().id());
    }

    @Test
    void knowsWhatWasDeclined() {
        turns.add(Turn.BUSY);
        assertThat(payments.create(ORDER, AMOUNT, "Data")).isEqualTo(new Answer.Declined<>(Reason.BUSY));
        assertThat(payments.find(new PaymentId("none"))).isEqualTo(new Answer.Declined<>(Reason.MISSING));
        assertThat(payments.create(ORDER, new Pence(10_000_001), "Data"))
                .isEqualTo(new Answer.Declined<>(Reason.INVALID));
        PayPayments stranger = new PayPayments(() -> "another", pay.base(), RETURNS, Duration.ofSeconds(1));
        assertThat(stranger.find(new PaymentId("none"))).isEqualTo(new Answer.Declined<>(Reason.DENIED));
    }

    @Test
    void asksAndIsAnsweredAsTheSpecificationSays() throws IOException {
        PaySpecification specification = new PaySpecification();
        created();
        Payment cancelled = other("1");
        payments.cancel(cancelled.id());
        payments.cancel(cancelled.id());
        payments.find(cancelled.id());
        pay.account().decline(other("2").id().value());
        payments.find(new PaymentId("none"));
        payments.create(ORDER, new Pence(10_000_001), "Data");
        new PayPayments(() -> "another", pay.base(), RETURNS, Duration.ofSeconds(1)).find(cancelled.id());
        Payment payment = given(payments.create(new OrderId("4".repeat(32)), AMOUNT, "Data"));
        pay.account().pay(payment.id().value());
        payments.refund(payment.id(), new Pence(1), AMOUNT);
        payments.refund(payment.id(), new Pence(1), AMOUNT);
        payments.refund(payment.id(), AMOUNT, AMOUNT);
        payments.refunds(payment.id());
        payments.search(ORDER);
        payments.list(NOW, NOW.plusSeconds(2), 1);
        heard.forEach(specification::check);
        assertThat(specification.seen())
                .containsExactlyInAnyOrderElementsOf(List.of(
                        "post /v1/payments 201",
                        "post /v1/payments 422",
                        "get /v1/payments 200",
                        "get /v1/payments/{paymentId} 200",
                        "get /v1/payments/{paymentId} 404",
                        "get /v1/payments/{paymentId} 401",
                        "post /v1/payments/{paymentId}/cancel 204",
                        "post /v1/payments/{paymentId}/cancel 400",
                        "post /v1/payments/{paymentId}/refunds 202",
                        "post /v1/payments/{paymentId}/refunds 412",
                        "get /v1/payments/{paymentId}/refunds 200"));
    }
}
