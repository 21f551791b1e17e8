package uk.gov.essex.smart.supermarket.lambda.pay;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.essex.smart.supermarket.orders.Answer;
import uk.gov.essex.smart.supermarket.orders.OrderId;
import uk.gov.essex.smart.supermarket.orders.Payment;
import uk.gov.essex.smart.supermarket.orders.PaymentId;

/** Answers that GOV.UK Pay has never given: none of them is taken for a payment, and the key goes nowhere else. */
final class OddAnswersTest {

    private static final PaymentId PAYMENT = new PaymentId("hu20sqlact5260q2nanm0q8u93");
    private static final String REFERENCE = "0123456789abcdef0123456789abcdef";
    private static final String PAID = """
        {"payment_id": "hu20sqlact5260q2nanm0q8u93", "reference": "0123456789abcdef0123456789abcdef", "amount": 1200,
         "state": {"status": "success"}, "created_date": "2026-11-23T09:00:00.000Z"}\
        """;

    private final List<String> asked = new ArrayList<>();
    private final HttpServer server;
    private final PayPayments payments;
    private int status = 200;
    private String body = PAID;

    OddAnswersTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        URI base = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        payments = new PayPayments(
                () -> "a key", base, URI.create("https://data.essex.gov.uk/orders/"), Duration.ofSeconds(5));
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.add(exchange.getRequestURI().getPath());
        exchange.getResponseHeaders().set("location", "/elsewhere");
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Test
    void readsThePaymentThatTheOthersAreMadeOf() {
        assertThat(payments.find(PAYMENT)).isInstanceOf(Answer.Given.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'success'|'settled'",
                "1200|1200.5",
                "1200|'1200'",
                "1200|18446744073709551616",
                "1200|-1200",
                "2026-11-23T|2026-11-31T",
                "'amount'|'sum'",
                "000Z'}|000Z'} {}"
            })
    void knowsNothingByAnAnswerThatIsNoPayment(String change) {
        String[] words = change.replace('\'', '"').split("\\|", -1);
        body = PAID.replace(words[0], words[1]);
        assertThat(payments.find(PAYMENT)).isEqualTo(new Answer.Unknown<Payment>());
    }

    @Test
    void knowsNothingByAnAnswerWithoutAnEnd() {
        body = PAID + " ".repeat(4 << 20);
        assertThat(payments.find(PAYMENT)).isEqualTo(new Answer.Unknown<Payment>());
    }

    @Test
    void followsNobodyElsewhereWithTheKey() {
        status = 302;
        assertThat(payments.find(PAYMENT)).isEqualTo(new Answer.Unknown<Payment>());
        assertThat(asked).containsExactly("/v1/payments/" + PAYMENT.value());
    }

    @Test
    void takesNoPaymentOfAnotherReferenceForTheOrders() {
        body = "{\"results\": [" + PAID + "]}";
        assertThat(payments.search(new OrderId(REFERENCE)))
                .isInstanceOfSatisfying(
                        Answer.Given.class,
                        given -> assertThat((List<?>) given.value()).hasSize(1));
        assertThat(payments.search(new OrderId("f".repeat(32)))).isEqualTo(new Answer.Given<List<Payment>>(List.of()));
    }

    @Test
    void aDayWhoseFirstPageIsMissingIsNotADayWithoutPayments() {
        status = 404;
        Instant from = Instant.parse("2026-11-23T00:00:00Z");
        assertThat(payments.list(from, from.plusSeconds(86_400), 1))
                .isEqualTo(new Answer.Declined<List<Payment>>(Answer.Reason.MISSING));
        assertThat(payments.list(from, from.plusSeconds(86_400), 2))
                .isEqualTo(new Answer.Given<List<Payment>>(List.of()));
    }
}
