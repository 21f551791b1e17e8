package uk.gov.essex.smart.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/**
 * The sample requests of one HTTP function. An expectation has {@code status}, and may have {@code headers}, a {@code body}
 * (JSON, or a text to be told exactly) and texts that the body {@code contains}.
 */
public final class HttpCorpus {

    private static final ObjectMapper JSON =
            new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

    private final Corpus corpus;
    private final DescribedAnswers described;

    /** @param function domain and function as {@code events} names them, such as {@code places/api}, the domain's only API */
    public HttpCorpus(String function) {
        this(function, function.substring(0, function.indexOf('/')));
    }

    /** @param api the API that describes the function, as {@link DescribedAnswers} names it */
    public HttpCorpus(String function, String api) {
        corpus = new Corpus(function);
        described = new DescribedAnswers(api);
    }

    /** Every case's name, as {@link Corpus#cases()} finds them. */
    public List<String> cases() throws IOException {
        return corpus.cases();
    }

    /** Fails where the function answers a case in another way than is expected, or than its domain describes. */
    public void check(String name, Function<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> function)
            throws IOException {
        APIGatewayV2HTTPEvent event = JSON.readValue(corpus.input(name), APIGatewayV2HTTPEvent.class);
        APIGatewayV2HTTPResponse response = function.apply(event);
        check(corpus.expected(name), response);
        described.check(
                event.getRouteKey(),
                response.getStatusCode(),
                response.getHeaders().getOrDefault("content-type", ""),
                response.getBody());
    }

    private static void check(JsonNode expected, APIGatewayV2HTTPResponse response) throws IOException {
        assertThat(response.getStatusCode())
                .as(response.getBody())
                .isEqualTo(expected.path("status").asInt());
        expected.path("headers")
                .properties()
                .forEach(header -> assertThat(response.getHeaders())
                        .containsEntry(header.getKey(), header.getValue().asText()));
        if (expected.path("body").isTextual()) {
            assertThat(response.getBody()).isEqualTo(expected.path("body").asText());
        } else if (expected.has("body")) {
            assertThat(JSON.readTree(response.getBody())).isEqualTo(expected.path("body"));
        }
        expected.path("contains").forEach(part -> assertThat(response.getBody()).contains(part.asText()));
    }
}
