package uk.gov.essex.smart.supermarket.lambda.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.essex.smart.supermarket.catalogue.Samples;
import uk.gov.essex.smart.testing.OddJson;

/** Whatever is sent, the answer is no fault of ours; what is refused names the place and the remedy. */
final class PublishingFuzzTest {

    private static final int DOCUMENTS = Integer.getInteger("documents", 200);
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "POST /supermarket/publishing/listings | {\"id\": \"odd-counts\", \"title\": \"Counts\","
                        + " \"description\": \"Of cyclists\", \"themes\": [\"tran\"], \"price\": {\"plan\":"
                        + " \"one-off\", \"fee\": 2500}, \"frequency\": \"daily\", \"coverage\": {\"box\": {\"west\":"
                        + " 0.1, \"south\": 51.5, \"east\": 0.2, \"north\": 51.6}}, \"provenance\": \"Loops\","
                        + " \"contact\": {\"name\": \"Team\", \"email\": \"data@ours.org.uk\"}}",
                "POST /supermarket/publishing/listings/{data-set}/uploads | {\"format\": \"csv\", \"bytes\": 52000,"
                        + " \"sha256\": \"0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a\","
                        + " \"columns\": [{\"name\": \"cyclists\"}], \"changes\": \"First\"}",
                "POST /supermarket/publishing/uploads/{upload}/complete | {\"parts\": [{\"number\": 1, \"etag\":"
                        + " \"0123456789\"}]}",
                "POST /supermarket/publishing/reviews/{upload}/decision | {\"decision\": \"release\", \"reviewer\":"
                        + " \"R. Reviewer\", \"reason\": \"Fine\", \"findings\": {\"email\": \"Of teams\"}}"
            })
    void answersAnyDocument(String route, String sound) throws IOException {
        OddJson odd = new OddJson(2026);
        Map<Integer, Integer> statuses = new TreeMap<>();
        Map<String, String> path = Map.of("data-set", "cycle-counts", "upload", "upload-0001");
        try (SeededPublishing door = new SeededPublishing()) {
            for (int i = 0; i < DOCUMENTS; i++) {
                String body = odd.of(sound);
                APIGatewayV2HTTPResponse response =
                        door.ask(Samples.CYCLING, route, path, Map.of("idempotency-key", "request-" + i), body);
                statuses.merge(response.getStatusCode(), 1, Integer::sum);
                assertThat(response.getStatusCode()).as(body).isLessThan(500);
                if (response.getStatusCode() == 400) {
                    assertThat(JSON.readTree(response.getBody()).path("errors"))
                            .as(body)
                            .isNotEmpty()
                            .allSatisfy(error -> assertThat(error.path("detail").asText())
                                    .isNotBlank()
                                    .doesNotContain("<script"));
                }
            }
        }
        assertThat(statuses.getOrDefault(400, 0)).as("%s", statuses).isGreaterThan(DOCUMENTS / 2);
    }
}
