package uk.gov.essex.smart.movement.lambda.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

    private static final Pattern KEBAB = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

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
    void isReadWithoutAWordByAnOpenApiParser() {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        SwaggerParseResult result = new OpenAPIV3Parser()
                .readContents(new String(DescribedAnswers.document("movement"), StandardCharsets.UTF_8), null, options);
        assertThat(result.getMessages()).isEmpty();
        assertThat(result.getOpenAPI().getOpenapi()).isEqualTo("3.1.0");
    }

    @Test
    void namesPathsParametersAndOperationsInKebabCase() {
        Stream<String> segments = api.operations().stream()
                .flatMap(operation -> Pattern.compile("/").splitAsStream(operation.path()))
                .filter(segment -> !segment.isEmpty() && !segment.contains("."))
                .map(segment -> segment.replaceAll("[{}]", ""));
        Stream<String> names = api.operations().stream()
                .flatMap(operation -> Stream.concat(
                        Stream.of(operation.id()),
                        api.parameters(operation).stream()
                                .map(parameter -> parameter.path("name").asText())));
        assertThat(Stream.concat(segments, names))
                .allMatch(name -> KEBAB.matcher(name).matches());
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

    @Test
    void givesExamplesThatFitTheirSchemas() {
        DescribedAnswers answers = new DescribedAnswers("movement");
        List<JsonNode> media = api.document().findValues("content").stream()
                .flatMap(content -> content.properties().stream())
                .filter(format -> format.getKey().endsWith("json"))
                .map(Map.Entry::getValue)
                .toList();
        assertThat(media).hasSizeGreaterThan(30);
        for (JsonNode one : media) {
            if (one.has("example")) {
                answers.check(one.path("schema"), one.path("example").toString());
            }
            one.path("examples")
                    .forEach(example -> answers.check(
                            one.path("schema"), example.path("value").toString()));
        }
    }
}
