package uk.gov.essex.smart.supermarket.lambda.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.supermarket.aws.trade.DynamoStores;
import uk.gov.essex.smart.supermarket.ledger.Capacity;
import uk.gov.essex.smart.supermarket.ledger.Terms;
import uk.gov.essex.smart.testing.Corpus;

/** The real handler over a real table. */
final class TradeHandlerTest {

    private static final ObjectMapper JSON =
            new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);
    private static final Corpus CORPUS = new Corpus("supermarket/trade");
    private static final Map<String, String> ENVIRONMENT = Map.of(
            "CATALOGUE_TABLE", "catalogue",
            "TRADE_TABLE", "trade",
            "USAGE_TABLE", "usage",
            "PAY_KEY", "pay-key",
            "PAY_WEBHOOK_KEY", "pay-webhook-key",
            "RETURN_URL", "https://data.essex.gov.uk/supermarket/trade/returns",
            "COUNCIL_CAPACITY", "SUPPLIER",
            "COUNCIL_SHARE_BASIS_POINTS", "1250");

    private final SeededTrade trade = new SeededTrade(DynamoStores.fresh());
    private final Rehearsal rehearsal = new Rehearsal(trade.router());
    private final TradeHandler handler = new TradeHandler(trade.edge(), rehearsal);

    @AfterEach
    void close() {
        trade.close();
    }

    @Test
    void takesAnOrderOnce() throws IOException {
        APIGatewayV2HTTPEvent event = JSON.readValue(CORPUS.input("place"), APIGatewayV2HTTPEvent.class);
        assertThat(handler.handleRequest(event, Invocation.withMillis(1)).getStatusCode())
                .isEqualTo(201);
        assertThat(handler.handleRequest(event, Invocation.withMillis(1)).getStatusCode())
                .isEqualTo(200);
    }

    @Test
    void isPrimedByRequestsThatChangeNothing() {
        handler.prime();
        assertThat(rehearsal.answers()).extracting(Response::status).containsExactly(404, 200, 401);
        assertThat(trade.printed()).doesNotContain("\"Status5xx\":1");
        assertThat(trade.pay().account().all()).hasSize(3);
    }

    @Test
    void readsItsEnvironment() {
        Config config = Config.Door.from(ENVIRONMENT).trade();
        assertThat(config.terms()).isEqualTo(new Terms(1_250, Capacity.SUPPLIER));
        assertThat(config.payUrl()).isEqualTo(URI.create("https://publicapi.payments.service.gov.uk"));
        assertThat(config.returnUrl().resolve("abc"))
                .isEqualTo(URI.create("https://data.essex.gov.uk/supermarket/trade/returns/abc"));
    }

    @Test
    void namesEverySettingThatItMisses() {
        assertThatThrownBy(() -> Config.Door.from(Map.of()))
                .hasMessageContainingAll(ENVIRONMENT.keySet().toArray(String[]::new));
    }

    @Test
    void refusesTermsThatNobodyDecided() {
        Map<String, String> environment = new HashMap<>(ENVIRONMENT);
        environment.put("COUNCIL_CAPACITY", "BOTH");
        environment.put("COUNCIL_SHARE_BASIS_POINTS", "5001");
        environment.put("RETURN_URL", "/returns/");
        assertThatThrownBy(() -> Config.from(environment))
                .hasMessageContainingAll("COUNCIL_CAPACITY", "COUNCIL_SHARE_BASIS_POINTS", "RETURN_URL");
    }
}
