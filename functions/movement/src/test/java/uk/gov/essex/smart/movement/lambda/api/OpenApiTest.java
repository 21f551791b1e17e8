package uk.gov.essex.smart.movement.lambda.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.common.http.Route;
import uk.gov.essex.smart.common.http.reference.OpenApi;
import uk.gov.essex.smart.movement.CircuityTravelTimes;
import uk.gov.essex.smart.movement.InMemoryStore;
import uk.gov.essex.smart.movement.InMemorySupply;
import uk.gov.essex.smart.movement.Samples;
import uk.gov.essex.smart.movement.ScheduledTrips;
import uk.gov.essex.smart.movement.booking.Terms;
import uk.gov.essex.smart.movement.insight.InMemoryUnmetDemand;
import uk.gov.essex.smart.movement.lambda.SeededApi;
import uk.gov.essex.smart.testing.DescribedAnswers;

final class OpenApiTest {

    private final OpenApi api = OpenApi.parse(DescribedAnswers.document("movement"));

    @Test
    void describesTheVeryRoutesThatAreServed() {
        List<Map.Entry<String, String>> described = api.operations().stream()
                .map(operation -> Map.entry(operation.method() + " " + operation.path(), operation.id()))
                .toList();
        assertThat(described)
                .containsExactlyInAnyOrderElementsOf(served().stream()
                        .map(route -> Map.entry(route.key(), route.operationId()))
                        .toList());
        assertThat(described.stream().map(Map.Entry::getValue)).doesNotHaveDuplicates();
    }

    private static List<Route> served() {
        InMemoryStore store = new InMemoryStore();
        Services services = Services.over(
                new Services.Stores(store, store, store, store, new InMemorySupply(), new InMemoryUnmetDemand()),
                new CircuityTravelTimes(),
                ScheduledTrips.NONE,
                Terms.USUAL,
                attempt -> {},
                Samples::token,
                InstantSource.system());
        return MovementApi.routes(services, SeededApi.others(services, InstantSource.system()));
    }

    @Test
    void declaresEveryRefusalOfEveryOperation() {
        assertThat(api.operations())
                .allSatisfy(operation -> assertThat(
                                operation.node().path("responses").properties())
                        .extracting(Map.Entry::getKey)
                        .contains("200", "400", "403", "429", "500"));
    }

    @Test
    void namesTheScopeWhereAKeyIsNeeded() {
        assertThat(api.operations())
                .allSatisfy(operation -> assertThat(operation.node().has("security")
                                || operation.node().path("description").asText().contains("`movement:"))
                        .as(operation.id())
                        .isTrue());
    }
}
