package uk.gov.essex.smart.supermarket.lambda.trade;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.supermarket.AccountId;
import uk.gov.essex.smart.supermarket.RequestKey;
import uk.gov.essex.smart.supermarket.orders.OrderId;
import uk.gov.essex.smart.testing.pay.PayWebhook;
import uk.gov.essex.smart.testing.pay.Turn;

/** From the order to the refund, as buyers, GOV.UK Pay and the treasury ask. */
final class TradeDoorTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final AccountId BUYER = SeededTrade.OTHER;
    private static final AccountId TREASURY = new AccountId("essex-treasury");
    private static final String ORDERS = "/supermarket/trade/orders";
    private static final String ORDER = ORDERS + "/{order}";
    private static final String NOTIFICATIONS = "POST /supermarket/trade/payments/notifications";

    private final SeededTrade trade = new SeededTrade();

    @AfterEach
    void close() {
        trade.close();
    }

    private Response place(String key, String body) {
        return trade.ask(
                BUYER,
                "POST " + ORDERS,
                Map.of(),
                Map.of("idempotency-key", key),
                body.getBytes(StandardCharsets.UTF_8));
    }

    private Response placed() {
        return place("request-1", "{\"dataSet\": \"cycle-counts\"}");
    }

    private Response about(AccountId owner, String route, String order, String body) {
        return trade.ask(owner, route, Map.of("order", order), Map.of(), body.getBytes(StandardCharsets.UTF_8));
    }

    private Response notified(PayWebhook message, String signature) {
        return trade.ask(TREASURY, NOTIFICATIONS, Map.of(), Map.of("pay-signature", signature), message.body());
    }

    private static JsonNode json(Response response) {
        try {
            return JSON.readTree(response.body());
        } catch (IOException odd) {
            throw new UncheckedIOException(odd);
        }
    }

    private static String id(Response response) {
        return json(response).path("id").asText();
    }

    /** The buyer pays, and GOV.UK Pay says so. */
    private PayWebhook paid(Response order) {
        String address = json(order).path("payAt").asText();
        trade.pay().account().pay(address.substring(address.lastIndexOf('/') + 1));
        return trade.pay().nextWebhook().orElseThrow();
    }

    private String bought() {
        Response order = placed();
        PayWebhook message = paid(order);
        assertThat(notified(message, message.signature()).status()).isEqualTo(204);
        return id(order);
    }

    private String state(String order) {
        return json(about(BUYER, "GET " + ORDER, order, "")).path("state").asText();
    }

    private boolean entitled() {
        return trade.trading()
                .trades()
                .entitlement(BUYER, SeededTrade.COUNTS)
                .permits(3, trade.trading().clock().instant());
    }

    private long owed() {
        return trade.trading().books().balance(SeededTrade.PUBLISHER);
    }

    @Test
    void sellsOnceAGovUkPayMessageLedToAPaidPayment() {
        long before = owed();
        Response order = placed();
        assertThat(order.status()).isEqualTo(201);
        assertThat(order.headers()).containsEntry("location", ORDERS + "/" + id(order));
        PayWebhook message = paid(order);
        assertThat(entitled()).isFalse();

        assertThat(notified(message, message.signature()).status()).isEqualTo(204);
        assertThat(notified(message, message.signature()).status()).isEqualTo(204);

        assertThat(entitled()).isTrue();
        assertThat(owed() - before).isEqualTo(8_800);
        assertThat(state(id(order))).isEqualTo("paid");
    }

    @Test
    void aForgedMessageHasNoEffect() {
        Response order = placed();
        PayWebhook message = paid(order);
        String forged = message.signature().replace('a', 'b').replace('0', '1');
        assertThat(notified(message, forged).status()).isEqualTo(401);
        assertThat(notified(message, "").status()).isEqualTo(401);
        assertThat(entitled()).isFalse();
    }

    @Test
    void asksForAMessageAgainWhileGovUkPaySaysNothing() {
        PayWebhook message = paid(placed());
        trade.turn(Turn.FAILS);
        assertThat(notified(message, message.signature()).status()).isEqualTo(503);
        trade.turn(Turn.ANSWERS);
        assertThat(notified(message, message.signature()).status()).isEqualTo(204);
        assertThat(entitled()).isTrue();
    }

    @Test
    void aRequestSentAgainIsTheSameOrder() {
        Response first = placed();
        Response again = placed();
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(place("request-1", "{\"dataSet\": \"traffic-counts\"}").status())
                .isEqualTo(422);
        assertThat(trade.pay().account().all()).hasSize(4);
    }

    @Test
    void anOrderWaitsForAGovUkPayThatIsAway() {
        trade.turn(Turn.FAILS);
        Response order = placed();
        assertThat(order.status()).isEqualTo(202);
        assertThat(order.headers()).containsKey("retry-after");
        assertThat(json(order).has("payAt")).isFalse();
        trade.turn(Turn.ANSWERS);
        assertThat(json(placed()).has("payAt")).isTrue();
    }

    @Test
    void asksGovUkPayOfAnOrderThatNobodySpokeOf() {
        Response order = placed();
        paid(order);
        assertThat(state(id(order))).isEqualTo("started");
        trade.pass(Duration.ofSeconds(61));
        assertThat(state(id(order))).isEqualTo("paid");
        assertThat(entitled()).isTrue();
    }

    @Test
    void cancelsOnceAndNeverWhatIsPaid() {
        String order = id(placed());
        assertThat(json(about(BUYER, "POST " + ORDER + "/cancel", order, ""))
                        .path("state")
                        .asText())
                .isEqualTo("cancelled");
        assertThat(about(BUYER, "POST " + ORDER + "/cancel", order, "").status())
                .isEqualTo(200);
        Response second = place("request-2", "{\"dataSet\": \"cycle-counts\"}");
        paid(second);
        assertThat(about(BUYER, "POST " + ORDER + "/cancel", id(second), "").status())
                .isEqualTo(409);
        assertThat(entitled()).isTrue();
    }

    @Test
    void somebodyElsesOrderIsNone() {
        String order = bought();
        assertThat(about(SeededTrade.BUYER, "GET " + ORDER, order, "").status()).isEqualTo(404);
        assertThat(about(SeededTrade.BUYER, "POST " + ORDER + "/cancel", order, "")
                        .status())
                .isEqualTo(404);
        assertThat(trade.ask(SeededTrade.BUYER, "GET " + ORDERS, Map.of(), Map.of(), new byte[0])
                        .text())
                .doesNotContain(order);
    }

    @Test
    void refundsOnce() {
        long before = owed();
        String order = bought();
        String body = "{\"amount\": 10000, \"reason\": \"The file was empty\"}";
        assertThat(about(TREASURY, "POST " + ORDER + "/refund", order, body).status())
                .isEqualTo(202);
        assertThat(about(TREASURY, "POST " + ORDER + "/refund", order, body).status())
                .isEqualTo(202);
        assertThat(entitled()).isFalse();
        assertThat(owed()).isEqualTo(before);
        String payment = trade.pay().account().all().getLast().id();
        assertThat(trade.pay().account().endRefund(payment, true)).isTrue();
        assertThat(trade.pay().account().endRefund(payment, true)).isFalse();
        Response done = about(TREASURY, "POST " + ORDER + "/refund", order, body);
        assertThat(done.status()).isEqualTo(200);
        assertThat(json(done).path("state").asText()).isEqualTo("refunded");
    }

    @Test
    void aRefundThatTheBankRefusesIsTold() {
        String order = bought();
        String body = "{\"amount\": 200, \"reason\": \"Late\"}";
        about(TREASURY, "POST " + ORDER + "/refund", order, body);
        trade.pay().account().endRefund(trade.pay().account().all().getLast().id(), false);
        Response told = about(TREASURY, "POST " + ORDER + "/refund", order, body);
        assertThat(json(told).path("type").asText()).endsWith("refund-failed");
        assertThat(entitled()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"amount\": 10001, \"reason\": \"Too much\"}",
                "{\"amount\": 0, \"reason\": \"Nothing\"}",
                "{\"amount\": -1, \"reason\": \"Less\"}",
                "{\"amount\": 1.5, \"reason\": \"A fraction\"}",
                "{\"amount\": 100.0, \"reason\": \"A fraction that is none\"}",
                "{\"amount\": \"100\", \"reason\": \"A text\"}",
                "{\"amount\": 1e3, \"reason\": \"An exponent\"}",
                "{\"amount\": 100}",
                "{\"amount\": 100, \"reason\": \"\\u202eturned\"}",
                "{\"reason\": \"No amount\"}",
                "{}"
            })
    void refundsNothingThatIsNotWholePenceOfWhatWasPaid(String body) {
        String order = bought();
        long before = owed();
        Response refused = about(TREASURY, "POST " + ORDER + "/refund", order, body);
        assertThat(refused.status()).isIn(400, 409);
        assertThat(json(refused).path("type").asText()).startsWith("urn:smart-essex:problem:");
        assertThat(owed()).isEqualTo(before);
        assertThat(trade.pay().account().all().getLast().refunded()).isZero();
        assertThat(entitled()).isTrue();
    }

    @Test
    void nobodyRefundsThemselves() {
        String order = bought();
        assertThat(about(BUYER, "POST " + ORDER + "/refund", order, "{\"amount\": 5, \"reason\": \"Mine\"}")
                        .status())
                .isEqualTo(403);
        assertThat(state(order)).isEqualTo("paid");
    }

    @Test
    void thePageThatBuyersComeBackToIsTheSameForEveryOrder() {
        String order = id(placed());
        String unknown = OrderId.of(BUYER, new RequestKey("never-sent")).value();
        String route = "GET /supermarket/trade/returns/{order}";
        Response known = about(BUYER, route, order, "");
        assertThat(known.status()).isEqualTo(200);
        assertThat(about(BUYER, route, unknown, "").text().replace(unknown, order))
                .isEqualTo(known.text());
        assertThat(about(BUYER, route, "<script>", "").status()).isEqualTo(400);
        assertThat(entitled()).isFalse();
    }
}
