package uk.gov.essex.smart.places.lambda.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.common.http.Route;
import uk.gov.essex.smart.common.http.reference.OpenApi;
import uk.gov.essex.smart.places.InMemoryBlocks;
import uk.gov.essex.smart.places.InMemoryLampposts;
import uk.gov.essex.smart.testing.DescribedAnswers;

final class OpenApiTest {

    private final OpenApi api = OpenApi.parse(DescribedAnswers.document("places"));

    @Test
    void describesTheVeryRoutesThatAreServed() {
        List<Map.Entry<String, String>> described = api.operations().stream()
                .map(operation -> Map.entry(operation.method() + " " + operation.path(), operation.id()))
                .toList();
        List<Route> served = PlacesApi.routes(new InMemoryLampposts(), new InMemoryBlocks(), InstantSource.system());
        assertThat(described)
                .containsExactlyInAnyOrderElementsOf(served.stream()
                        .map(route -> Map.entry(route.key(), route.operationId()))
                        .toList());
        assertThat(described.stream().map(Map.Entry::getValue)).doesNotHaveDuplicates();
    }

    @Test
    void describesSevenPaths() {
        assertThat(api.document().path("paths")).hasSize(7);
    }

    @Test
    void namesWhoToAskAndTheLicence() {
        assertThat(api.document().at("/info/contact/name").asText()).isNotEmpty();
        assertThat(api.document().at("/info/license/identifier").asText()).isEqualTo("MIT");
    }

    @Test
    void declaresEveryRefusalOfEveryOperation() {
        assertThat(api.operations())
                .allSatisfy(operation -> assertThat(
                                operation.node().path("responses").properties())
                        .extracting(Map.Entry::getKey)
                        .contains("200", "304", "400", "403", "406", "429", "500"));
    }
}
