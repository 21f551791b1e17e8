package uk.gov.essex.smart.common.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.common.http.Admission;
import uk.gov.essex.smart.common.http.Request;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.common.http.Route;
import uk.gov.essex.smart.common.http.Router;

final class HttpEdgeTest {

    private static final String LONG = "reading ".repeat(500);

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void decodesTheEvent() {
        APIGatewayV2HTTPEvent event = event(Map.of("X-Thing", "7"));
        event.setPathParameters(Map.of("thing", "t1"));
        event.setQueryStringParameters(Map.of("a", "1,2"));
        event.setBody(Base64.getEncoder().encodeToString("body µ".getBytes(StandardCharsets.UTF_8)));
        event.setIsBase64Encoded(true);
        APIGatewayV2HTTPResponse response = answer(
                event,
                request -> Response.ok(
                        "text/plain",
                        request.getPathParameter("thing")
                                + request.findQuery("a").orElse("")
                                + request.findHeader("X-thing").orElse("")
                                + new String(request.body(), StandardCharsets.UTF_8)
                                + request.caller().isAnonymous()));
        assertThat(response.getBody()).isEqualTo("t11,27body µtrue");
        assertThat(response.getHeaders())
                .containsEntry("vary", "accept, accept-encoding")
                .containsEntry("x-content-type-options", "nosniff");
    }

    @Test
    void compressesALongBodyForWhoeverTakesIt() throws IOException {
        APIGatewayV2HTTPResponse response =
                answer(event(Map.of("accept-encoding", "br, gzip")), request -> Response.ok("text/plain", LONG));
        assertThat(response.getHeaders()).containsEntry("content-encoding", "gzip");
        assertThat(response.getIsBase64Encoded()).isTrue();
        byte[] bytes = Base64.getDecoder().decode(response.getBody());
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            assertThat(new String(gzip.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(LONG);
        }
    }

    @Test
    void leavesABodyPlainForWhoeverDoesNot() {
        assertThat(answer(event(Map.of()), request -> Response.ok("text/plain", LONG))
                        .getBody())
                .isEqualTo(LONG);
    }

    @Test
    void keepsEveryByteOfABodyThatIsNotText() {
        byte[] bytes = {(byte) 0xFF, 0, (byte) 0xC3, 10};
        APIGatewayV2HTTPResponse response =
                answer(event(Map.of()), request -> Response.ok("application/x-protobuf", bytes));
        assertThat(response.getIsBase64Encoded()).isTrue();
        assertThat(Base64.getDecoder().decode(response.getBody())).isEqualTo(bytes);
    }

    @Test
    void answersABare500AndLogsTheFaultOnceWithoutItsMessage() {
        APIGatewayV2HTTPResponse response = answer(event(Map.of()), request -> {
            throw new IllegalStateException("02:00:00:aa:bb:cc");
        });
        assertThat(response.getStatusCode()).isEqualTo(500);
        assertThat(response.getBody() + printed()).doesNotContain("02:00:00");
        assertThat(printed()).containsOnlyOnce("IllegalStateException").contains("\"requestId\":\"request-1\"");
    }

    @Test
    void answers304ToWhoeverHoldsTheBody() {
        Function<Request, Response> page = request -> Response.ok("text/plain", "page");
        String tag = answer(event(Map.of()), page).getHeaders().get("etag");
        APIGatewayV2HTTPResponse response = answer(event(Map.of("If-None-Match", tag)), page);
        assertThat(response.getStatusCode()).isEqualTo(304);
        assertThat(response.getBody()).isEmpty();
    }

    @Test
    void measuresEachRequestByItsOperation() {
        answer(event(Map.of()), request -> Response.ok("text/plain", "page"));
        assertThat(printed())
                .contains(
                        "\"Operation\":\"list-things\"",
                        "\"Requests\":1,\"Status4xx\":0,\"Status5xx\":0,\"Latency\":0");
    }

    @Test
    void isPrimedWithWhatTheRuntimeMakesOfAnEvent() {
        List<Request> asked = new ArrayList<>();
        APIGatewayV2HTTPEvent event = PrimingEvent.of("GET /things", Map.of(), Map.of("a", "1"), "{\"b\": 2}");
        edge(request -> {
                    asked.add(request);
                    return Response.ok("text/plain", "page");
                })
                .prime(event);
        assertThat(asked).singleElement().satisfies(request -> {
            assertThat(request.findQuery("a")).contains("1");
            assertThat(new String(request.body(), StandardCharsets.UTF_8)).isEqualTo("{\"b\": 2}");
            assertThat(request.caller().owner()).isEqualTo("priming");
        });
    }

    private APIGatewayV2HTTPResponse answer(APIGatewayV2HTTPEvent event, Function<Request, Response> handler) {
        return edge(handler).handle(event);
    }

    private HttpEdge edge(Function<Request, Response> handler) {
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        return new HttpEdge(
                new Router(List.of(new Route("GET /things", "list-things", handler))),
                caller -> new Admission.Admitted(),
                new Log(out),
                new RequestMeter("Test", InstantSource.fixed(Instant.EPOCH), out));
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static APIGatewayV2HTTPEvent event(Map<String, String> headers) {
        return APIGatewayV2HTTPEvent.builder()
                .withRouteKey("GET /things")
                .withRawPath("/things")
                .withHeaders(headers)
                .withRequestContext(APIGatewayV2HTTPEvent.RequestContext.builder()
                        .withRequestId("request-1")
                        .build())
                .build();
    }
}
