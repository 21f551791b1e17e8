package uk.gov.essex.smart.movement.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.gov.essex.smart.movement.lambda.api.DescribedAnswers;
import uk.gov.essex.smart.testing.Repository;

/** Every event of {@code events/movement/api}, answered by the real handler and held against what is expected and described. */
final class ApiEventsTest {

    private static final String EXPECTED = ".expected.json";
    private static final ObjectMapper JSON =
            new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);
    private static final DescribedAnswers DESCRIBED = new DescribedAnswers();

    private final SeededApi api = new SeededApi();

    static List<String> cases() throws IOException {
        return files().stream()
                .filter(name -> !name.endsWith(EXPECTED))
                .map(name -> name.substring(0, name.length() - ".json".length()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void answersAsExpectedAndAsDescribed(String name) throws IOException {
        APIGatewayV2HTTPEvent event =
                JSON.readValue(folder().resolve(name + ".json").toFile(), APIGatewayV2HTTPEvent.class);
        JsonNode expected = JSON.readTree(folder().resolve(name + EXPECTED).toFile());

        APIGatewayV2HTTPResponse response = api.answer(event);

        assertThat(response.getStatusCode())
                .as(response.getBody())
                .isEqualTo(expected.path("status").asInt());
        expected.path("headers")
                .properties()
                .forEach(header -> assertThat(response.getHeaders())
                        .containsEntry(header.getKey(), header.getValue().asText()));
        if (expected.has("body")) {
            assertThat(JSON.readTree(response.getBody())).isEqualTo(expected.path("body"));
        }
        expected.path("contains").forEach(part -> assertThat(response.getBody()).contains(part.asText()));
        DESCRIBED.check(
                event.getRouteKey(),
                response.getStatusCode(),
                response.getHeaders().getOrDefault("content-type", ""),
                response.getBody());
    }

    @Test
    void hasForEveryEventWhatIsExpectedAndNothingElse() throws IOException {
        List<String> events = cases();
        assertThat(events).hasSizeGreaterThan(40);
        assertThat(files())
                .containsExactlyInAnyOrderElementsOf(events.stream()
                        .flatMap(name -> Stream.of(name + ".json", name + EXPECTED))
                        .toList());
    }

    private static List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static Path folder() {
        return Repository.path("events/movement/api");
    }
}
