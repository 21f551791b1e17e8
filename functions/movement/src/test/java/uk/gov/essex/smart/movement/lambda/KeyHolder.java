package uk.gov.essex.smart.movement.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.Map;
import uk.gov.essex.smart.testing.DescribedAnswers;

/** Somebody with a key who calls the API; every answer is held against what the document says of it. */
record KeyHolder(ApiHandler handler, String key, String owner, String scopes) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final DescribedAnswers DESCRIBED = new DescribedAnswers("movement");

    /** What came back. */
    record Answer(int status, JsonNode body) {

        /** The body of a request that must have succeeded. */
        JsonNode ok() {
            assertThat(status).as(body.toString()).isEqualTo(200);
            return body;
        }

        /** The slug of a request that must have been refused so. */
        String problem(int expected) {
            assertThat(status).as(body.toString()).isEqualTo(expected);
            String type = body.path("type").asText();
            return type.substring(type.lastIndexOf(':') + 1);
        }
    }

    Answer get(String road, String name, String value) {
        return send("GET " + road, Map.of(name, value), "");
    }

    Answer post(String road, String name, String value, String body) {
        return send("POST " + road, Map.of(name, value), body);
    }

    Answer put(String road, Map<String, String> path, String body) {
        return send("PUT " + road, path, body);
    }

    Answer send(String routeKey, Map<String, String> path, String body) {
        APIGatewayV2HTTPEvent event = APIGatewayV2HTTPEvent.builder()
                .withRouteKey(routeKey)
                .withRawPath(routeKey.substring(routeKey.indexOf(' ') + 1))
                .withPathParameters(path)
                .withHeaders(Map.of("accept", "application/json"))
                .withBody(body)
                .withRequestContext(RequestContext.builder()
                        .withRequestId("request-1")
                        .withAuthorizer(RequestContext.Authorizer.builder()
                                .withLambda(Map.of(
                                        "key",
                                        key,
                                        "owner",
                                        owner,
                                        "scopes",
                                        scopes,
                                        "requestsPerMinute",
                                        "1000",
                                        "requestsPerDay",
                                        "100000"))
                                .build())
                        .build())
                .build();
        APIGatewayV2HTTPResponse response = handler.handleRequest(event, SeededApi.unusedContext());
        DESCRIBED.check(
                routeKey,
                response.getStatusCode(),
                response.getHeaders().getOrDefault("content-type", ""),
                response.getBody());
        try {
            return new Answer(response.getStatusCode(), JSON.readTree(response.getBody()));
        } catch (JsonProcessingException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
