package uk.gov.essex.smart.movement.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.movement.Change;
import uk.gov.essex.smart.movement.Commits;
import uk.gov.essex.smart.movement.InMemoryStore;
import uk.gov.essex.smart.testing.Repository;

final class ApiHandlerTest {

    private static final ObjectMapper JSON =
            new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

    @Test
    void saysNothingOfWhyItFailedAndLogsItOnce() throws IOException {
        Failing commits = new Failing();
        SeededApi api = new SeededApi(commits.store, commits);
        commits.failing = true;
        APIGatewayV2HTTPResponse response = api.answer(event("accept"));
        assertThat(response.getStatusCode()).isEqualTo(500);
        assertThat(response.getBody())
                .contains("urn:smart-essex:problem:unexpected")
                .doesNotContain("secret");
        assertThat(api.printed())
                .containsOnlyOnce("java.lang.IllegalStateException")
                .contains("\"Status5xx\":1", "\"Operation\":\"accept-offer\"")
                .doesNotContain("secret");
    }

    @Test
    void answersBusyWhereOthersAreFasterAllTheTime() throws IOException {
        Failing commits = new Failing();
        SeededApi api = new SeededApi(commits.store, commits);
        commits.conflicting = true;
        APIGatewayV2HTTPResponse response = api.answer(event("accept"));
        assertThat(response.getStatusCode()).isEqualTo(503);
        assertThat(response.getHeaders()).containsEntry("retry-after", "2");
    }

    @Test
    void namesEverySettingThatItMisses() {
        assertThatThrownBy(() -> Config.Api.from(Map.of("RUNS_TABLE", "runs")))
                .hasMessageContaining("BOOKINGS_TABLE")
                .hasMessageContaining("SUPPLY_TABLE")
                .hasMessageContaining("USAGE_TABLE");
    }

    private static APIGatewayV2HTTPEvent event(String name) throws IOException {
        return JSON.readValue(
                Repository.path("events/movement/api/" + name + ".json").toFile(), APIGatewayV2HTTPEvent.class);
    }

    /** A store that is down, or always changed by another, from a moment on. */
    private static final class Failing implements Commits {

        private final InMemoryStore store = new InMemoryStore();
        private boolean failing;
        private boolean conflicting;

        @Override
        public Outcome commit(Change change) {
            if (failing) {
                throw new IllegalStateException("secret");
            }
            return conflicting ? Outcome.CONFLICT : store.commit(change);
        }
    }
}
