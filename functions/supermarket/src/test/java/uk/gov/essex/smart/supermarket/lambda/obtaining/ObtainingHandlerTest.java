package uk.gov.essex.smart.supermarket.lambda.obtaining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.supermarket.lambda.trade.Invocation;
import uk.gov.essex.smart.testing.Corpus;

/** The real handler over real tables. */
final class ObtainingHandlerTest {

    private static final ObjectMapper JSON =
            new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);
    private static final Corpus CORPUS = new Corpus("supermarket/obtaining");
    private static final Map<String, String> ENVIRONMENT = Map.of(
            "CATALOGUE_TABLE", "catalogue",
            "TRADE_TABLE", "trade",
            "SHELF_BUCKET", "shelf",
            "USAGE_TABLE", "usage");

    private final SeededStock stock = new SeededStock(Shelves.inDynamo());
    private final ObtainingHandler handler = new ObtainingHandler(stock.edge(), new Rehearsal(stock.stock()));

    @Test
    void answersFromTheTablesAsFromMemory() throws IOException {
        for (String name : new String[] {
            "file",
            "file-paid",
            "file-unpaid",
            "file-told",
            "preview",
            "statement",
            "purchases",
            "notices",
            "report-again",
            "get-report",
            "list-reports",
            "trail",
            "take-down"
        }) {
            APIGatewayV2HTTPEvent event = JSON.readValue(CORPUS.input(name), APIGatewayV2HTTPEvent.class);
            APIGatewayV2HTTPResponse response = handler.handleRequest(event, Invocation.withMillis(1));
            APIGatewayV2HTTPResponse remembered = new SeededStock().answer(event);
            assertThat(response.getStatusCode()).as(name).isEqualTo(remembered.getStatusCode());
            assertThat(response.getHeaders()).as(name).isEqualTo(remembered.getHeaders());
            assertThat(response.getBody()).as(name).isEqualTo(remembered.getBody());
        }
    }

    @Test
    void isPrimedByRequestsThatSucceedOrFindNothing() {
        handler.prime();
        assertThat(stock.printed().lines()).isNotEmpty().allMatch(line -> line.contains("\"Status5xx\":0"));
    }

    @Test
    void readsItsEnvironment() {
        assertThat(Config.from(ENVIRONMENT)).isEqualTo(new Config("catalogue", "trade", "shelf", "usage"));
    }

    @Test
    void namesEverySettingThatItMisses() {
        assertThatThrownBy(() -> Config.from(Map.of()))
                .hasMessageContainingAll(ENVIRONMENT.keySet().toArray(String[]::new));
    }
}
