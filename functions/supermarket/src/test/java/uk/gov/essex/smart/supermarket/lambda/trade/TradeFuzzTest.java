package uk.gov.essex.smart.supermarket.lambda.trade;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.supermarket.AccountId;
import uk.gov.essex.smart.testing.OddJson;

/** Whatever is sent, the answer is no fault of ours; what is refused names the place and the remedy. */
final class TradeFuzzTest {

    private static final int DOCUMENTS = Integer.getInteger("documents", 400);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NO_ORDER = "0".repeat(32);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "POST /supermarket/trade/orders | {\"dataSet\": \"bus-stops\"}",
                "POST /supermarket/trade/orders/{order}/refund | {\"amount\": 1200, \"reason\": \"Empty\"}",
                "PUT /supermarket/trade/publishers/{account} | {\"standing\": \"registered\", \"creditor\":"
                        + " \"SUP123456\"}",
                "POST /supermarket/trade/payouts | {\"batch\": 2, \"minimum\": 1000}"
            })
    void answersAnyDocument(String route, String sound) throws IOException {
        OddJson odd = new OddJson(2026);
        Map<Integer, Integer> statuses = new TreeMap<>();
        Map<String, String> path = new HashMap<>(Map.of("order", NO_ORDER, "account", "bob-bikes"));
        try (SeededTrade trade = new SeededTrade()) {
            for (int i = 0; i < DOCUMENTS; i++) {
                String body = odd.of(sound);
                Response response = trade.ask(
                        new AccountId("essex-treasury"),
                        route,
                        path,
                        Map.of("idempotency-key", "request-" + i),
                        body.getBytes(StandardCharsets.UTF_8));
                statuses.merge(response.status(), 1, Integer::sum);
                assertThat(response.status()).as(body).isLessThan(500);
                if (response.status() == 400) {
                    assertThat(JSON.readTree(response.body()).path("errors"))
                            .as(body)
                            .isNotEmpty()
                            .allSatisfy(error -> assertThat(error.path("detail").asText())
                                    .isNotBlank()
                                    .doesNotContain("script"));
                }
            }
        }
        assertThat(statuses.getOrDefault(400, 0)).as("%s", statuses).isGreaterThan(DOCUMENTS / 2);
        assertThat(statuses).hasSizeGreaterThan(1);
    }
}
