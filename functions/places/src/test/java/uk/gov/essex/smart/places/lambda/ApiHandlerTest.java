package uk.gov.essex.smart.places.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.places.Block;
import uk.gov.essex.smart.places.Blocks;
import uk.gov.essex.smart.places.PostId;

final class ApiHandlerTest {

    @Test
    void saysNothingOfWhyItFailedAndLogsItOnce() {
        SeededApi api = new SeededApi(SeededApi.lampposts(), new BrokenBlocks());
        APIGatewayV2HTTPResponse response = api.answer(readings("application/json"));
        assertThat(response.getStatusCode()).isEqualTo(500);
        assertThat(response.getBody())
                .contains("urn:smart-essex:problem:unexpected", "urn:smart-essex:request:request-1")
                .doesNotContain("secret");
        assertThat(api.printed())
                .containsOnlyOnce("java.lang.IllegalStateException")
                .contains("\"Status5xx\":1")
                .doesNotContain("secret");
    }

    @Test
    void measuresEveryRequestByItsOperation() {
        SeededApi api = new SeededApi();
        api.answer(readings("application/json"));
        assertThat(api.printed())
                .containsOnlyOnce("\"Operation\":\"list-readings-of-lamppost\"")
                .contains("\"Latency\":0");
    }

    @Test
    void compressesWhereTheCallerCanTakeIt() {
        APIGatewayV2HTTPEvent event = readings("text/csv");
        event.setHeaders(Map.of("accept", "text/csv", "accept-encoding", "gzip, br"));
        APIGatewayV2HTTPResponse response = new SeededApi().answer(event);
        assertThat(response.getIsBase64Encoded()).isTrue();
        assertThat(response.getHeaders()).containsEntry("content-encoding", "gzip");
    }

    @Test
    void isPrimedByRequestsThatItAnswersWithReadings() {
        SeededApi api = new SeededApi();
        api.prime();
        assertThat(api.printed().lines())
                .filteredOn(line -> line.contains("\"Operation\":\"list-readings"))
                .hasSize(2 * ApiHandler.ROUNDS)
                .allMatch(line -> line.contains("\"Status4xx\":0") && line.contains("\"Status5xx\":0"));
    }

    @Test
    void namesEverySettingThatItMisses() {
        assertThatThrownBy(() -> Config.Api.from(Map.of("LAMPPOSTS_TABLE", "posts")))
                .hasMessageContaining("READINGS_TABLE")
                .hasMessageContaining("USAGE_TABLE");
    }

    private static APIGatewayV2HTTPEvent readings(String accept) {
        return APIGatewayV2HTTPEvent.builder()
                .withRouteKey("GET /places/lampposts/{post}/readings")
                .withRawPath("/places/lampposts/post-000001/readings")
                .withPathParameters(Map.of("post", "post-000001"))
                .withQueryStringParameters(Map.of("channel", "no2"))
                .withHeaders(Map.of("Accept", accept))
                .withRequestContext(APIGatewayV2HTTPEvent.RequestContext.builder()
                        .withRequestId("request-1")
                        .build())
                .build();
    }

    /** A store that is down and says more than it should. */
    private static final class BrokenBlocks implements Blocks {

        @Override
        public Stored put(Block block) {
            throw new IllegalStateException("secret");
        }

        @Override
        public List<Block> list(PostId post, long from, long until, int most) {
            throw new IllegalStateException("secret");
        }
    }
}
