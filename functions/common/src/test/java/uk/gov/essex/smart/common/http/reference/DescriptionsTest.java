package uk.gov.essex.smart.common.http.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.essex.smart.testing.DescribedAnswers;
import uk.gov.essex.smart.testing.Repository;

/** What every OpenAPI document keeps to. What only one keeps to is tested beside its functions. */
final class DescriptionsTest {

    private static final Pattern KEBAB = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Set<String> FILES = Set.of("chart.svg", "gtfs-flex.zip", "openapi.json");

    @Test
    void areAllHere() throws IOException {
        try (Stream<Path> modules = Files.list(Repository.path("functions"))) {
            assertThat(modules.flatMap(DescriptionsTest::apis))
                    .containsExactlyInAnyOrder(
                            "lives",
                            "lives/directory",
                            "lives/fhir",
                            "movement",
                            "places",
                            "supermarket/catalogue",
                            "supermarket/obtaining",
                            "supermarket/publishing",
                            "supermarket/trade");
        }
    }

    private static Stream<String> apis(Path module) {
        Path root = module.resolve("src/main/resources/uk/gov/essex/smart");
        try (Stream<Path> files = Files.exists(root) ? Files.walk(root) : Stream.empty()) {
            return files
                    .filter(file -> file.endsWith("openapi.json"))
                    .map(file -> root.relativize(file.getParent()).toString())
                    .toList()
                    .stream();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lives",
                "lives/directory",
                "lives/fhir",
                "movement",
                "places",
                "supermarket/catalogue",
                "supermarket/obtaining",
                "supermarket/publishing",
                "supermarket/trade"
            })
    void areReadWithoutAWordByAnOpenApiParser(String api) {
        byte[] document = DescribedAnswers.document(api);
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        SwaggerParseResult result =
                new OpenAPIV3Parser().readContents(new String(document, StandardCharsets.UTF_8), null, options);
        assertThat(result.getMessages()).isEmpty();
        assertThat(result.getOpenAPI().getOpenapi()).isEqualTo("3.1.0");
        assertThat(result.getOpenAPI().getPaths())
                .hasSize(OpenApi.parse(document).document().path("paths").size());
    }

    /** Not of the directory of services, of FHIR and of the catalogue, some of whose names are those of their standards. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "lives",
                "movement",
                "places",
                "supermarket/obtaining",
                "supermarket/publishing",
                "supermarket/trade"
            })
    void namePathsParametersAndOperationsInKebabCase(String api) {
        OpenApi description = OpenApi.parse(DescribedAnswers.document(api));
        Stream<String> segments = description.operations().stream()
                .flatMap(operation -> Pattern.compile("/").splitAsStream(operation.path()))
                .filter(segment -> !segment.isEmpty() && !FILES.contains(segment))
                .map(segment -> segment.replaceAll("[{}]", ""));
        Stream<String> names = description.operations().stream()
                .flatMap(operation -> Stream.concat(
                        Stream.of(operation.id()),
                        description.parameters(operation).stream()
                                .map(parameter -> parameter.path("name").asText())));
        assertThat(Stream.concat(segments, names))
                .allMatch(name -> KEBAB.matcher(name).matches());
    }

    @ParameterizedTest
    @CsvSource({
        "lives, 10, 10",
        "lives/directory, 10, 10",
        "lives/fhir, 5, 5",
        "movement, 30, 40",
        "places, 15, 13",
        "supermarket/catalogue, 15, 14",
        "supermarket/obtaining, 30, 30",
        "supermarket/publishing, 30, 30"
    })
    void giveExamplesThatFitTheirSchemas(String api, int leastMedia, int leastExamples) {
        DescribedAnswers answers = new DescribedAnswers(api);
        List<JsonNode> media = OpenApi.parse(DescribedAnswers.document(api)).document().findValues("content").stream()
                .flatMap(content -> content.properties().stream())
                .filter(format -> format.getKey().endsWith("json"))
                .map(format -> format.getValue())
                .toList();
        assertThat(media).hasSizeGreaterThan(leastMedia);
        assertThat(media.stream().filter(one -> one.has("example"))).hasSizeGreaterThan(leastExamples);
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
