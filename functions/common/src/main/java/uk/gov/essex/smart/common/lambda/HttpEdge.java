package uk.gov.essex.smart.common.lambda;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import uk.gov.essex.smart.common.http.Admission;
import uk.gov.essex.smart.common.http.Caller;
import uk.gov.essex.smart.common.http.Problem;
import uk.gov.essex.smart.common.http.Request;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.common.http.Router;
import uk.gov.essex.smart.common.http.Throttle;
import uk.gov.essex.smart.common.http.Validators;

/**
 * The one edge between API Gateway HTTP API (payload 2.0) and a {@link Router}: decodes the event, throttles, answers
 * conditional requests, compresses, and turns anything unexpected into a bare 500 that is logged once.
 */
public final class HttpEdge {

    private static final int LEAST_TO_COMPRESS = 1_024;

    private final Router router;
    private final Throttle throttle;
    private final Log log;
    private final RequestMeter meter;

    public HttpEdge(Router router, Throttle throttle, Log log, RequestMeter meter) {
        this.router = router;
        this.throttle = throttle;
        this.log = log;
        this.meter = meter;
    }

    public APIGatewayV2HTTPResponse handle(APIGatewayV2HTTPEvent event) {
        Instant start = meter.start();
        Request request = request(event);
        Response response = answer(request);
        meter.stop(start, router.operationId(request.routeKey()), response.status());
        return encode(request, response);
    }

    /** Answers an event before a snapshot as the runtime would have it answered: its own reading and writing are part of it. */
    public void prime(APIGatewayV2HTTPEvent event) {
        RuntimeJson.write(handle(RuntimeJson.read(event)));
    }

    private Response answer(Request request) {
        try {
            if (throttle.admit(request.caller()) instanceof Admission.Refused refused) {
                return refused.response(request.caller(), request.id());
            }
            return Validators.apply(request, router.handle(request));
        } catch (RuntimeException fault) {
            log.unexpected(request.id(), fault);
            return Problem.unexpected().response(request.id());
        }
    }

    private static Request request(APIGatewayV2HTTPEvent event) {
        APIGatewayV2HTTPEvent.RequestContext context = event.getRequestContext();
        String text = event.getBody() == null ? "" : event.getBody();
        byte[] body =
                event.getIsBase64Encoded() ? Base64.getDecoder().decode(text) : text.getBytes(StandardCharsets.UTF_8);
        return new Request(
                event.getRouteKey(),
                event.getRawPath(),
                orEmpty(event.getPathParameters()),
                orEmpty(event.getQueryStringParameters()),
                lowerCase(orEmpty(event.getHeaders())),
                body,
                caller(context),
                context.getRequestId());
    }

    /** An authorizer that says no owner yet leaves the key to be its own. */
    private static Caller caller(APIGatewayV2HTTPEvent.RequestContext context) {
        APIGatewayV2HTTPEvent.RequestContext.Authorizer authorizer = context.getAuthorizer();
        Map<String, Object> said =
                authorizer == null || authorizer.getLambda() == null ? Map.of() : authorizer.getLambda();
        String key = String.valueOf(said.getOrDefault("key", ""));
        return key.isEmpty()
                ? Caller.ANONYMOUS
                : new Caller(
                        key,
                        String.valueOf(said.getOrDefault("owner", key)),
                        scopes(String.valueOf(said.getOrDefault("scopes", ""))),
                        limit(said, "requestsPerMinute"),
                        limit(said, "requestsPerDay"));
    }

    private static Set<String> scopes(String said) {
        return said.isEmpty() ? Set.of() : Set.of(said.split(" "));
    }

    private static int limit(Map<String, Object> said, String name) {
        return Integer.parseInt(String.valueOf(said.getOrDefault(name, "0")));
    }

    private static Map<String, String> orEmpty(@Nullable Map<String, String> map) {
        return map == null ? Map.of() : map;
    }

    private static Map<String, String> lowerCase(Map<String, String> headers) {
        Map<String, String> lower = HashMap.newHashMap(headers.size());
        headers.forEach((name, value) -> lower.put(name.toLowerCase(Locale.ROOT), value));
        return lower;
    }

    private static APIGatewayV2HTTPResponse encode(Request request, Response response) {
        Map<String, String> headers = new HashMap<>(response.headers());
        headers.put("vary", "accept, accept-encoding");
        headers.put("x-content-type-options", "nosniff");
        byte[] body = response.body();
        boolean compressed = body.length >= LEAST_TO_COMPRESS
                && request.findHeader("accept-encoding").orElse("").contains("gzip");
        if (compressed) {
            body = gzip(body);
            headers.put("content-encoding", "gzip");
        }
        boolean binary =
                compressed || !isText(response.findHeader("content-type").orElse(""));
        return APIGatewayV2HTTPResponse.builder()
                .withStatusCode(response.status())
                .withHeaders(headers)
                .withIsBase64Encoded(binary)
                .withBody(binary ? Base64.getEncoder().encodeToString(body) : new String(body, StandardCharsets.UTF_8))
                .build();
    }

    /** What may go as it is: API Gateway takes bodies for text unless it is told that they are Base64. */
    private static boolean isText(String contentType) {
        return contentType.isEmpty()
                || contentType.startsWith("text/")
                || contentType.contains("json")
                || contentType.contains("xml");
    }

    private static byte[] gzip(byte[] body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length / 4);
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(body);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return bytes.toByteArray();
    }
}
