package uk.gov.essex.smart.identity.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.gov.essex.smart.common.http.Json;
import uk.gov.essex.smart.common.lambda.Emf;
import uk.gov.essex.smart.common.lambda.Log;
import uk.gov.essex.smart.common.lambda.Priming;
import uk.gov.essex.smart.identity.ApiKey;
import uk.gov.essex.smart.identity.Decision;
import uk.gov.essex.smart.identity.FrontDoor;
import uk.gov.essex.smart.identity.Limits;
import uk.gov.essex.smart.identity.Scope;

/**
 * The authorizer of every route of the HTTP API: type REQUEST, payload 2.0, simple response, no identity source, no
 * caching. API Gateway turns a denial into a bare 403 and a failure into a bare 500. Nothing of a key is logged.
 */
public final class AuthorizerHandler implements RequestStreamHandler {

    private static final String NAMESPACE = "SmartEssex/Identity";

    private static final byte[] PRIMING =
            """
            {"version":"2.0","type":"REQUEST","routeKey":"GET /places/readings",
             "headers":{"x-api-key":"sek_%s_%s"},"requestContext":{"requestId":"priming"}}
            """.formatted("a".repeat(16), "a".repeat(52)).getBytes(StandardCharsets.UTF_8);

    private final FrontDoor door;
    private final PrintStream out;
    private final Log log;
    private final InstantSource clock;

    /** For Lambda. */
    public AuthorizerHandler() {
        this(Wiring.frontDoor(), System.out, Wiring.clock());
        Priming.before(this::prime);
    }

    AuthorizerHandler(FrontDoor door, PrintStream out, InstantSource clock) {
        this.door = door;
        this.out = out;
        this.log = new Log(out);
        this.clock = clock;
    }

    /**
     * Decides one request.
     *
     * @throws IllegalStateException where the keys cannot be read: the caller may not pass, and an alarm must ring
     */
    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        handle(input, output);
    }

    void handle(InputStream input, OutputStream output) throws IOException {
        Decision decision = AuthorizerEvent.read(input)
                .map(this::decide)
                .orElseGet(() -> new Decision.Denied(Decision.Reason.UNREADABLE_EVENT));
        out.println(metric(decision));
        output.write(response(decision));
    }

    /** The whole road, with a key that was never given out; it leaves no metric. */
    void prime() {
        AuthorizerHandler silent = new AuthorizerHandler(door, new PrintStream(OutputStream.nullOutputStream()), clock);
        try {
            silent.handle(new ByteArrayInputStream(PRIMING), OutputStream.nullOutputStream());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private Decision decide(AuthorizerEvent event) {
        try {
            return door.decide(event.routeKey(), event.key());
        } catch (RuntimeException fault) {
            log.unexpected(event.requestId(), fault);
            throw new IllegalStateException("No decision could be made; the line before says where it failed");
        }
    }

    private String metric(Decision decision) {
        return switch (decision) {
            case Decision.Allowed allowed -> line(Map.of(), "Allowed");
            case Decision.Denied denied -> line(Map.of("Reason", denied.reason().word()), "Denied");
        };
    }

    private String line(Map<String, String> dimensions, String metric) {
        return Emf.line(NAMESPACE, clock.instant(), dimensions, Emf.Unit.COUNT, Map.of(metric, 1L));
    }

    private static byte[] response(Decision decision) {
        return Json.object(json -> {
            json.writeBooleanField("isAuthorized", decision instanceof Decision.Allowed);
            if (decision instanceof Decision.Allowed allowed) {
                Optional<Limits> limits = allowed.key().map(ApiKey::limits);
                json.writeObjectFieldStart("context");
                json.writeStringField(
                        "key", allowed.key().map(key -> key.id().value()).orElse(""));
                json.writeStringField(
                        "owner", allowed.key().map(key -> key.owner().value()).orElse(""));
                json.writeStringField("scopes", scopes(allowed.key()));
                json.writeStringField("requestsPerMinute", text(limits.map(Limits::requestsPerMinute)));
                json.writeStringField("requestsPerDay", text(limits.map(Limits::requestsPerDay)));
                json.writeEndObject();
            }
        });
    }

    /** By name, a blank between: context values are texts. */
    private static String scopes(Optional<ApiKey> key) {
        return key.stream()
                .flatMap(known -> new TreeSet<>(known.scopes()).stream())
                .map(Scope::value)
                .collect(Collectors.joining(" "));
    }

    private static String text(Optional<Integer> limit) {
        return Integer.toString(limit.orElse(0));
    }
}
