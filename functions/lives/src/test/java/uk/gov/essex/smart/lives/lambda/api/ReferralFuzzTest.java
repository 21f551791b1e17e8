package uk.gov.essex.smart.lives.lambda.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.testing.Corpus;
import uk.gov.essex.smart.testing.OddJson;

/** Whatever is sent, the answer is no fault of ours; what is refused names the place and the remedy. */
final class ReferralFuzzTest {

    private static final int DOCUMENTS = Integer.getInteger("messages", 8_000);
    private static final Corpus CORPUS = new Corpus("lives/referrals");
    private static final ObjectMapper JSON =
            new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

    private final OddJson odd = new OddJson(2026);

    @Test
    void answersAnyDocument() throws IOException {
        List<APIGatewayV2HTTPEvent> samples = samples();
        Map<Integer, Integer> statuses = new TreeMap<>();
        SeededDesk desk = new SeededDesk();
        for (int i = 0; i < DOCUMENTS; i++) {
            if (i % 500 == 0) {
                desk = new SeededDesk();
            }
            APIGatewayV2HTTPEvent event = samples.get(i % samples.size());
            String whole = event.getBody();
            event.setBody(odd.of(whole));
            Map<String, String> headers = new HashMap<>(event.getHeaders());
            headers.replace(RequestKey.HEADER, new UUID(i, 2026).toString());
            event.setHeaders(headers);

            APIGatewayV2HTTPResponse response = desk.answer(event);

            statuses.merge(response.getStatusCode(), 1, Integer::sum);
            assertThat(response.getStatusCode()).as(event.getBody()).isLessThan(500);
            if (response.getStatusCode() == 400) {
                checkProblem(response);
            }
            event.setBody(whole);
        }
        assertThat(statuses.getOrDefault(400, 0)).as("%s", statuses).isGreaterThan(DOCUMENTS / 2);
        assertThat(statuses).containsKey(201);
    }

    private static List<APIGatewayV2HTTPEvent> samples() throws IOException {
        List<APIGatewayV2HTTPEvent> samples = new ArrayList<>();
        for (String name : CORPUS.cases()) {
            APIGatewayV2HTTPEvent event = JSON.readValue(CORPUS.input(name), APIGatewayV2HTTPEvent.class);
            String body = event.getBody();
            if (CORPUS.expected(name).path("status").asInt() < 300 && body != null && body.startsWith("{")) {
                samples.add(event);
            }
        }
        assertThat(samples.stream().map(APIGatewayV2HTTPEvent::getRouteKey).distinct())
                .hasSizeGreaterThanOrEqualTo(6);
        return samples;
    }

    private static void checkProblem(APIGatewayV2HTTPResponse response) throws IOException {
        JsonNode errors = JSON.readTree(response.getBody()).path("errors");
        assertThat(errors).as(response.getBody()).isNotEmpty().allSatisfy(error -> {
            assertThat(error.has("pointer")).isTrue();
            assertThat(error.path("detail").asText()).isNotBlank().doesNotContain("script");
        });
    }
}
