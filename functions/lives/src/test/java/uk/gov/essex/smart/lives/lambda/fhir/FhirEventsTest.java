package uk.gov.essex.smart.lives.lambda.fhir;

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

/** Every event of {@code events/lives/fhir}, answered by the real edge and held against what is expected. */
final class FhirEventsTest {

    private static final Corpus CORPUS = new Corpus("lives/fhir");
    private static final ObjectMapper JSON =
            new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

    private final Door door = new Door();

    static List<String> cases() throws IOException {
        return CORPUS.cases();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void answersAsExpected(String name) throws IOException {
        door.send(Bundles.smallest());

        APIGatewayV2HTTPResponse response =
                door.answer(JSON.readValue(CORPUS.input(name), APIGatewayV2HTTPEvent.class));

        JsonNode expected = CORPUS.expected(name);
        assertThat(response.getStatusCode()).isEqualTo(expected.path("status").asInt());
        expected.path("headers")
                .properties()
                .forEach(header -> assertThat(response.getHeaders())
                        .containsEntry(header.getKey(), header.getValue().asText()));
        assertThat(JSON.readTree(response.getBody())).isEqualTo(expected.path("body"));
    }

    @Test
    void thereAreEventsToAnswer() throws IOException {
        assertThat(cases()).hasSizeGreaterThan(14);
    }
}
