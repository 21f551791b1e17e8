package uk.gov.essex.smart.lives.lambda.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.gov.essex.smart.testing.Corpus;
import uk.gov.essex.smart.testing.DescribedAnswers;

/** Every event of {@code events/lives/directory}, answered through the real edge and held against what is expected and described. */
final class DirectoryEventsTest {

    private static final Corpus CORPUS = new Corpus("lives/directory");
    private static final ObjectMapper JSON =
            new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);
    private static final DescribedAnswers DESCRIBED = new DescribedAnswers("lives");

    private final SeededDirectory api = new SeededDirectory();

    static List<String> cases() throws IOException {
        return CORPUS.cases();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void answersAsExpectedAndAsDescribed(String name) throws IOException {
        APIGatewayV2HTTPEvent event = JSON.readValue(CORPUS.input(name), APIGatewayV2HTTPEvent.class);
        JsonNode expected = CORPUS.expected(name);

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
    void thereAreEventsToAnswer() throws IOException {
        assertThat(cases()).hasSizeGreaterThan(14);
    }
}
