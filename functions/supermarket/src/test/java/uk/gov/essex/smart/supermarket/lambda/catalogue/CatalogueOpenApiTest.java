package uk.gov.essex.smart.supermarket.lambda.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.common.http.reference.OpenApi;
import uk.gov.essex.smart.testing.DescribedAnswers;

final class CatalogueOpenApiTest {

    private final OpenApi api = OpenApi.parse(DescribedAnswers.document("supermarket/catalogue"));

    @Test
    void describesTheVeryRoutesThatAreServed() {
        SeededCatalogue catalogue = new SeededCatalogue();
        List<Map.Entry<String, String>> described = api.operations().stream()
                .map(operation -> Map.entry(operation.method() + " " + operation.path(), operation.id()))
                .toList();
        assertThat(described)
                .containsExactlyInAnyOrderElementsOf(
                        CatalogueApi.routes(catalogue.catalogue(), catalogue.search(), SeededCatalogue.ADDRESSES)
                                .stream()
                                .map(route -> Map.entry(route.key(), route.operationId()))
                                .toList());
    }

    @Test
    void describesEveryParameterThatTheSearchTakes() {
        assertThat(api.operations())
                .filteredOn(operation -> operation.id().equals("list-data-sets"))
                .flatExtracting(api::parameters)
                .extracting(parameter -> parameter.path("name").asText())
                .containsExactlyInAnyOrderElementsOf(SearchParameters.NAMES);
    }
}
