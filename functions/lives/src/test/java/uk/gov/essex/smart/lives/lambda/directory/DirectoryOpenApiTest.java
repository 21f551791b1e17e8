package uk.gov.essex.smart.lives.lambda.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.common.http.reference.OpenApi;
import uk.gov.essex.smart.lives.directory.InMemoryDirectory;
import uk.gov.essex.smart.testing.DescribedAnswers;

final class DirectoryOpenApiTest {

    private final OpenApi api = OpenApi.parse(DescribedAnswers.document("lives"));

    @Test
    void describesTheVeryRoutesThatAreServed() {
        List<Map.Entry<String, String>> described = api.operations().stream()
                .filter(operation -> operation.path().startsWith("/lives/directory"))
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
    void isReadWithoutAWordByAnOpenApiParser() {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        SwaggerParseResult result = new OpenAPIV3Parser()
                .readContents(new String(DescribedAnswers.document("lives"), StandardCharsets.UTF_8), null, options);
        assertThat(result.getMessages()).isEmpty();
        assertThat(result.getOpenAPI().getOpenapi()).isEqualTo("3.1.0");
    }

    @Test
    void declaresEveryRefusalOfEveryOperation() {
        assertThat(api.operations())
                .allSatisfy(operation -> assertThat(
                                operation.node().path("responses").properties())
                        .extracting(Map.Entry::getKey)
                        .contains("200", "400", "406", "500"));
    }

    @Test
    void givesExamplesThatFitTheirSchemas() {
        DescribedAnswers answers = new DescribedAnswers("lives");
        List<JsonNode> media = api.document().findValues("content").stream()
                .flatMap(content -> content.properties().stream())
                .filter(format -> format.getValue().has("example"))
                .map(Map.Entry::getValue)
                .toList();
        assertThat(media).hasSizeGreaterThan(10);
        media.forEach(
                one -> answers.check(one.path("schema"), one.path("example").toString()));
    }
}
