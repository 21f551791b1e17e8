package uk.gov.essex.smart.supermarket.lambda.obtaining;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.supermarket.catalogue.Samples;
import uk.gov.essex.smart.testing.OddJson;

/** Whatever is sent, the answer is no fault of ours; what is refused names the place and the remedy. */
final class ObtainingFuzzTest {

    private static final int DOCUMENTS = Integer.getInteger("documents", 400);
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "POST /supermarket/obtaining/data-sets/{data-set}/reports | {\"kind\": \"personal-data\", \"text\":"
                        + " \"Row 7\"}",
                "POST /supermarket/obtaining/reports/{report}/decision | {\"decision\": \"uphold\", \"reviewer\":"
                        + " \"R. Reviewer\", \"reason\": \"Right\"}",
                "POST /supermarket/obtaining/data-sets/{data-set}/takedown | {\"reviewer\": \"R. Reviewer\","
                        + " \"reason\": \"Right\"}"
            })
    void answersAnyDocument(String route, String sound) throws IOException {
        OddJson odd = new OddJson(2026);
        SeededStock stock = new SeededStock();
        Map<Integer, Integer> statuses = new TreeMap<>();
        Map<String, String> path = Map.of("data-set", "parking-demand", "report", SeededStock.WAITING.value());
        for (int i = 0; i < DOCUMENTS; i++) {
            String body = odd.of(sound);
            Response response = stock.ask(Samples.COUNCIL, "request-" + i, route, path, body);
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
        assertThat(statuses.getOrDefault(400, 0)).as("%s", statuses).isGreaterThan(DOCUMENTS / 2);
        assertThat(statuses).hasSizeGreaterThan(1);
    }
}
