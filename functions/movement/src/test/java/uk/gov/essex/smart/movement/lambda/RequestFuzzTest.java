package uk.gov.essex.smart.movement.lambda;

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
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.movement.InMemoryStore;
import uk.gov.essex.smart.testing.Corpus;
import uk.gov.essex.smart.testing.OddJson;

/**
 * Twenty thousand bodies, each a sample's with something wrong: whatever is sent, the answer is no fault of ours; what is
 * refused names the place and the remedy, and changes nothing.
 */
final class RequestFuzzTest {

    private static final int DOCUMENTS = 20_000;
    private static final Corpus CORPUS = new Corpus("movement/api");
    private static final ObjectMapper JSON =
            new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

    private final InMemoryStore store = new InMemoryStore();
    private final AtomicInteger commits = new AtomicInteger();
    private final SeededApi api = new SeededApi(store, change -> {
        commits.incrementAndGet();
        return store.commit(change);
    });
    private final OddJson odd = new OddJson(2026);

    @Test
    void answersAnyDocumentAndChangesNothingWhereItRefuses() throws IOException {
        List<APIGatewayV2HTTPEvent> samples = samples();
        Map<Integer, Integer> statuses = new TreeMap<>();
        for (int i = 0; i < DOCUMENTS; i++) {
            APIGatewayV2HTTPEvent event = samples.get(i % samples.size());
            String whole = event.getBody();
            Map<String, String> path = event.getPathParameters();
            event.setBody(odd.of(whole));
            event.setPathParameters(mutated(path));
            int before = commits.get();

            APIGatewayV2HTTPResponse response = api.answer(event);

            statuses.merge(response.getStatusCode(), 1, Integer::sum);
            assertThat(response.getStatusCode()).as(event.getBody()).isLessThan(500);
            if (response.getStatusCode() >= 400) {
                assertThat(commits).as(event.getBody()).hasValue(before);
                checkProblem(response);
            }
            event.setBody(whole);
            event.setPathParameters(path);
        }
        assertThat(statuses.getOrDefault(400, 0)).as("%s", statuses).isGreaterThan(DOCUMENTS / 2);
        assertThat(statuses).containsKey(200);
    }

    /** Every sample that has a body, of every endpoint that takes one. */
    private static List<APIGatewayV2HTTPEvent> samples() throws IOException {
        List<APIGatewayV2HTTPEvent> samples = new ArrayList<>();
        for (String name : CORPUS.cases()) {
            APIGatewayV2HTTPEvent event = JSON.readValue(CORPUS.input(name), APIGatewayV2HTTPEvent.class);
            String body = event.getBody();
            if (CORPUS.expected(name).path("status").asInt() == 200 && body != null && body.startsWith("{")) {
                samples.add(event);
            }
        }
        assertThat(samples.stream().map(APIGatewayV2HTTPEvent::getRouteKey).distinct())
                .hasSizeGreaterThanOrEqualTo(10);
        return samples;
    }

    private static void checkProblem(APIGatewayV2HTTPResponse response) throws IOException {
        JsonNode problem = JSON.readTree(response.getBody());
        assertThat(problem.path("type").asText()).startsWith("urn:smart-essex:problem:");
        assertThat(problem.path("detail").asText()).isNotBlank();
        if (response.getStatusCode() == 400) {
            assertThat(problem.path("errors"))
                    .as(response.getBody())
                    .isNotEmpty()
                    .allSatisfy(error -> {
                        assertThat(error.has("pointer") || error.has("parameter") || error.has("header"))
                                .as(response.getBody())
                                .isTrue();
                        assertThat(error.path("detail").asText()).isNotBlank().doesNotContain("script");
                    });
        }
    }

    private Map<String, String> mutated(Map<String, String> path) {
        if (path == null || path.isEmpty() || !odd.once(10)) {
            return path;
        }
        Map<String, String> changed = new HashMap<>(path);
        changed.replaceAll((name, value) -> odd.once(2) ? value : odd.value());
        return changed;
    }
}
