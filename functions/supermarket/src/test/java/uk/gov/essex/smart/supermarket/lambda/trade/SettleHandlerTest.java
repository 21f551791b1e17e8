package uk.gov.essex.smart.supermarket.lambda.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.essex.smart.supermarket.AccountId;
import uk.gov.essex.smart.supermarket.RequestKey;
import uk.gov.essex.smart.supermarket.orders.OrderId;
import uk.gov.essex.smart.supermarket.orders.OrderState;
import uk.gov.essex.smart.testing.pay.Turn;

final class SettleHandlerTest {

    private static final int AMPLE = 300_000;

    private final SeededTrade trade = new SeededTrade();
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final SettleHandler handler =
            new SettleHandler(trade.trading(), new PrintStream(printed, true, StandardCharsets.UTF_8));

    @AfterEach
    void close() {
        trade.close();
    }

    private String run(String event, int millis) throws IOException {
        printed.reset();
        handler.handleRequest(
                new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)),
                OutputStream.nullOutputStream(),
                Invocation.withMillis(millis));
        return printed.toString(StandardCharsets.UTF_8);
    }

    private OrderState state() {
        OrderId open = OrderId.of(SeededTrade.BUYER, new RequestKey("request-open-1"));
        return trade.trading().trades().findOrder(open).orElseThrow().state();
    }

    private void order(int number) {
        trade.ask(
                new AccountId("buyer-" + number),
                "POST /supermarket/trade/orders",
                Map.of(),
                Map.of("idempotency-key", "request-1"),
                "{\"dataSet\": \"cycle-counts\"}".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void givesUpOrdersThatNobodyPaidInTime() throws IOException {
        assertThat(run("{\"duty\": \"expiry\"}", AMPLE)).contains("\"OrdersExpired\":0");
        assertThat(state()).isEqualTo(OrderState.STARTED);
        trade.pass(Duration.ofHours(1).plusSeconds(1));
        assertThat(run("{\"duty\": \"expiry\"}", AMPLE)).contains("\"OrdersExpired\":1", "\"OrdersPutOff\":0");
        assertThat(state()).isEqualTo(OrderState.EXPIRED);
        assertThat(run("{\"duty\": \"expiry\"}", AMPLE)).contains("\"OrdersExpired\":0");
    }

    @Test
    void givesUpAllThatIsDueWhereThereIsTime() throws IOException {
        for (int i = 0; i < 7; i++) {
            order(i);
        }
        trade.pass(Duration.ofHours(2).plusSeconds(1));
        assertThat(run("{\"duty\": \"expiry\"}", AMPLE)).contains("\"OrdersExpired\":8");
    }

    @Test
    void leavesToTheNextRunWhatItHasNoTimeFor() throws IOException {
        for (int i = 0; i < 7; i++) {
            order(i);
        }
        trade.pass(Duration.ofHours(2).plusSeconds(1));
        assertThat(run("{\"duty\": \"expiry\"}", 30_000)).contains("\"OrdersExpired\":5");
        assertThat(run("{\"duty\": \"expiry\"}", AMPLE)).contains("\"OrdersExpired\":3");
    }

    @Test
    void putsOffWhatGovUkPaySaysNothingOf() throws IOException {
        trade.pass(Duration.ofHours(1).plusSeconds(1));
        trade.turn(Turn.FAILS);
        assertThat(run("{\"duty\": \"expiry\"}", AMPLE)).contains("\"OrdersExpired\":0", "\"OrdersPutOff\":1");
        assertThat(state()).isEqualTo(OrderState.STARTED);
    }

    @Test
    void closesEveryDayThatIsOverAndTellsDifferences() throws IOException {
        trade.pay().account().pay(trade.pay().account().add("a-leaflet", 5));
        trade.pass(Duration.ofDays(3));
        trade.pay().account().pay(trade.pay().account().add("a-poster", 7));
        trade.pass(Duration.ofDays(1));
        assertThat(run("{\"duty\": \"day\"}", AMPLE)).contains("\"DifferencesOpen\":1", "\"DifferencesRepaired\":0");
        assertThat(trade.trading().books().closed()).contains(SeededTrade.FIRST_DAY.plusDays(5));
        assertThat(run("{\"duty\": \"day\"}", AMPLE)).contains("\"DifferencesOpen\":1");
        assertThat(run("{\"duty\": \"day\", \"day\": \"2026-11-24\"}", AMPLE)).contains("\"DifferencesOpen\":1");
        assertThat(trade.trading().differences().list(SeededTrade.FIRST_DAY.plusDays(2)))
                .hasSize(1);
        assertThat(trade.trading().books().balance(SeededTrade.PUBLISHER)).isEqualTo(8_800);
    }

    @Test
    void makesUpForACaptureThatNobodyHeardOf() throws IOException {
        order(1);
        trade.pay().account().pay(trade.pay().account().all().getLast().id());
        trade.pass(Duration.ofDays(1));
        assertThat(run("{\"duty\": \"day\"}", AMPLE)).contains("\"DifferencesOpen\":0", "\"DifferencesRepaired\":1");
        assertThat(trade.trading()
                        .trades()
                        .entitlement(new AccountId("buyer-1"), SeededTrade.COUNTS)
                        .grants())
                .hasSize(1);
    }

    @Test
    void failsWhereGovUkPaySaysNothingOfADayAndStillClosesIt() {
        trade.pass(Duration.ofDays(1));
        trade.turn(Turn.FAILS);
        assertThatThrownBy(() -> run("{\"duty\": \"day\"}", AMPLE)).hasMessageContaining("2026-11-24");
        assertThat(trade.trading().books().closed()).contains(SeededTrade.FIRST_DAY.plusDays(2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{\"duty\": \"lunch\"}",
                "{\"duty\": \"day\", \"day\": \"yesterday\"}",
                "{\"duty\": 5}"
            })
    void doesNothingThatIsNoDuty(String event) {
        assertThatThrownBy(() -> run(event, AMPLE)).isInstanceOf(IllegalArgumentException.class);
        assertThat(trade.trading().books().closed()).contains(SeededTrade.FIRST_DAY.plusDays(1));
    }
}
