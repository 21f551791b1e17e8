package uk.gov.essex.smart.lives.lambda.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.common.http.reference.OpenApi;
import uk.gov.essex.smart.lives.directory.InMemoryDirectory;
import uk.gov.essex.smart.testing.DescribedAnswers;

final class DirectoryOpenApiTest {

    private final OpenApi api = OpenApi.parse(DescribedAnswers.document("lives/directory"));

    @Test
    void describesTheVeryRoutesThatAreServed() {
        List<Map.Entry<String, String>> described = api.operations().stream()
                .map(operation -> Map.entry(operation.method() + " " + operation.path(), operation.id()))
                .toList();
        assertThat(described)
                .containsExactlyInAnyOrderElementsOf(SeededDirectory.routes(new InMemoryDirectory()).stream()
                        .map(route -> Map.entry(route.key(), route.operationId()))
                        .toList());
    }

    @Test
    void describesTheVeryParametersThatAreTaken() {
        for (String list : List.of("list-directory-services", "list-directory-sites")) {
            assertThat(api.operations().stream()
                            .filter(operation -> operation.id().equals(list))
                            .flatMap(operation -> api.parameters(operation).stream())
                            .map(parameter -> parameter.path("name").asText()))
                    .containsExactlyInAnyOrderElementsOf(SearchParameters.NAMES);
        }
    }

    @Test
    void declaresEveryRefusalOfEveryOperation() {
        assertThat(api.operations())
                .allSatisfy(operation -> assertThat(
                                operation.node().path("responses").properties())
                        .extracting(Map.Entry::getKey)
                        .contains("200", "400", "406", "500"));
    }
}
