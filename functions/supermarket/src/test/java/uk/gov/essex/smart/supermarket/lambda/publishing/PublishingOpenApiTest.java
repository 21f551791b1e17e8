package uk.gov.essex.smart.supermarket.lambda.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.common.http.reference.OpenApi;
import uk.gov.essex.smart.testing.DescribedAnswers;

final class PublishingOpenApiTest {

    private final OpenApi api = OpenApi.parse(DescribedAnswers.document("supermarket/publishing"));

    @Test
    void describesTheVeryRoutesThatAreServed() {
        try (SeededPublishing door = new SeededPublishing()) {
            describes(door.ports);
        }
    }

    private void describes(Ports ports) {
        List<Map.Entry<String, String>> described = api.operations().stream()
                .map(operation -> Map.entry(operation.method() + " " + operation.path(), operation.id()))
                .toList();
        assertThat(described)
                .containsExactlyInAnyOrderElementsOf(PublishingApi.routes(ports).stream()
                        .map(route -> Map.entry(route.key(), route.operationId()))
                        .toList());
    }

    @Test
    void namesTheScopeWhereAKeyIsNeeded() {
        assertThat(api.operations())
                .allSatisfy(operation -> assertThat(operation.node().has("security")
                                || operation.node().path("description").asText().contains("`market:"))
                        .as(operation.id())
                        .isTrue());
    }
}
