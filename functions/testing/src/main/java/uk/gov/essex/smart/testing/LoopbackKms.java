package uk.gov.essex.smart.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * As much of KMS on this machine as a data key needs: the two actions in the service's own JSON, a key known by its id and
 * a context that must be the same.
 */
public final class LoopbackKms implements AutoCloseable {

    /** The one key it knows. */
    public static final String KEY = "alias/people";

    private record Sealed(JsonNode keyId, JsonNode context) {}

    private final JsonMapper json = new JsonMapper();
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Sealed> sealed = new HashMap<>();
    private final Map<String, String> plain = new HashMap<>();
    private final HttpServer server;

    /** Starts on a free port of loopback. */
    public LoopbackKms() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    /** Where clients find it. */
    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        JsonNode request = json.readTree(exchange.getRequestBody());
        Sealed asked = new Sealed(request.path("KeyId"), request.path("EncryptionContext"));
        String action = exchange.getRequestHeaders().getFirst("X-Amz-Target");
        switch (Objects.requireNonNull(action)) {
            case "TrentService.GenerateDataKey" -> answer(exchange, 200, generated(request, asked));
            case "TrentService.Decrypt" ->
                decrypt(exchange, request.path("CiphertextBlob").asText(), asked);
            default -> answer(exchange, 400, Map.of("__type", "UnknownOperationException"));
        }
    }

    private Map<String, String> generated(JsonNode request, Sealed asked) {
        String blob = random(64);
        String key = random("AES_256".equals(request.path("KeySpec").asText()) ? 32 : 16);
        sealed.put(blob, asked);
        plain.put(blob, key);
        return Map.of("CiphertextBlob", blob, "Plaintext", key, "KeyId", KEY);
    }

    private void decrypt(HttpExchange exchange, String blob, Sealed asked) throws IOException {
        if (asked.equals(sealed.get(blob)) && KEY.equals(asked.keyId().asText())) {
            answer(exchange, 200, Map.of("Plaintext", plain.getOrDefault(blob, ""), "KeyId", KEY));
        } else {
            answer(exchange, 400, Map.of("__type", "InvalidCiphertextException"));
        }
    }

    private void answer(HttpExchange exchange, int status, Map<String, String> body) throws IOException {
        byte[] bytes = json.writeValueAsBytes(body);
        exchange.getResponseHeaders().set("Content-Type", "application/x-amz-json-1.1");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private String random(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
