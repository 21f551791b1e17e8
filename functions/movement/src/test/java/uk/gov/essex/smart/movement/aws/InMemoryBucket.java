package uk.gov.essex.smart.movement.aws;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * As much of S3 as is used here, over HTTP on this machine: whole objects, ranges from the first byte, {@code If-Match} and
 * {@code If-None-Match: *}.
 */
final class InMemoryBucket implements AutoCloseable {

    private final Map<String, byte[]> objects = new HashMap<>();
    private final HttpServer server;

    InMemoryBucket() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException fault) {
            throw new IllegalStateException("The bucket did not open", fault);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    S3Client client() {
        return S3Client.builder()
                .endpointOverride(
                        URI.create("http://127.0.0.1:" + server.getAddress().getPort()))
                .forcePathStyle(true)
                .region(Region.EU_WEST_2)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
                .httpClient(UrlConnectionHttpClient.create())
                .build();
    }

    synchronized byte[] object(String key) {
        return objects.getOrDefault(key, new byte[0]);
    }

    synchronized void put(String key, byte[] bytes) {
        objects.put(key, bytes);
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String key = path.substring(path.indexOf('/', 1) + 1);
        byte[] held = objects.get(key);
        if (exchange.getRequestMethod().equals("PUT")) {
            byte[] body = content(exchange);
            String match = exchange.getRequestHeaders().getFirst("If-Match");
            boolean fresh = exchange.getRequestHeaders().containsKey("If-None-Match");
            if ((fresh && held != null) || (match != null && (held == null || !match.equals(tag(held))))) {
                send(exchange, 412, error("PreconditionFailed"));
            } else {
                objects.put(key, body);
                exchange.getResponseHeaders().add("ETag", tag(body));
                send(exchange, 200, new byte[0]);
            }
        } else if (held == null) {
            send(exchange, 404, error("NoSuchKey"));
        } else {
            String range = exchange.getRequestHeaders().getFirst("Range");
            int most = range == null ? held.length : Integer.parseInt(range.substring("bytes=0-".length())) + 1;
            exchange.getResponseHeaders().add("ETag", tag(held));
            send(exchange, range == null ? 200 : 206, Arrays.copyOf(held, Math.min(most, held.length)));
        }
    }

    /** The body, out of the chunks that the SDK signs where it does. */
    private static byte[] content(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        String length = exchange.getRequestHeaders().getFirst("x-amz-decoded-content-length");
        if (length == null) {
            return body;
        }
        int start = new String(body, StandardCharsets.ISO_8859_1).indexOf("\r\n") + 2;
        return Arrays.copyOfRange(body, start, start + Integer.parseInt(length));
    }

    private static byte[] error(String code) {
        return ("<Error><Code>" + code + "</Code></Error>").getBytes(StandardCharsets.UTF_8);
    }

    private static String tag(byte[] bytes) {
        return '"' + HexFormat.of().toHexDigits(Arrays.hashCode(bytes)) + '"';
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
