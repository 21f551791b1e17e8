package uk.gov.essex.smart.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/**
 * As much of S3 as is used here, over HTTP on this machine: objects put, copied, got and deleted whole or in parts, ranges from
 * the first byte, {@code If-Match} and {@code If-None-Match: *}. Buckets of every name are one. Signatures are not looked at.
 */
public final class InMemoryBucket implements AutoCloseable {

    private static final StaticCredentialsProvider CREDENTIALS =
            StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test"));

    private final Map<String, byte[]> objects = new HashMap<>();
    private final MultipartUploads transfers = new MultipartUploads(InMemoryBucket::tag);
    private final HttpServer server;

    /** Opens on a free port of loopback. */
    public InMemoryBucket() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException fault) {
            throw new IllegalStateException("The bucket did not open", fault);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    /** A client of it. */
    public S3Client client() {
        return S3Client.builder()
                .endpointOverride(endpoint())
                .forcePathStyle(true)
                .region(Region.EU_WEST_2)
                .credentialsProvider(CREDENTIALS)
                .httpClient(UrlConnectionHttpClient.create())
                .build();
    }

    /** What signs addresses of it. */
    public S3Presigner presigner() {
        return S3Presigner.builder()
                .endpointOverride(endpoint())
                .region(Region.EU_WEST_2)
                .credentialsProvider(CREDENTIALS)
                .build();
    }

    private URI endpoint() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** What is held, or nothing. */
    public synchronized byte[] object(String key) {
        return objects.getOrDefault(key, new byte[0]);
    }

    public synchronized void put(String key, byte[] bytes) {
        objects.put(key, bytes);
    }

    /** How many transfers of parts were begun and neither completed nor aborted. */
    public synchronized int openTransfers() {
        return transfers.open();
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        String key = key(exchange.getRequestURI().getPath());
        Map<String, String> query = query(exchange);
        if (query.containsKey("uploads")) {
            send(exchange, transfers.begin(key));
        } else if (query.containsKey("uploadId")) {
            transfer(exchange, query.get("uploadId"), query);
        } else {
            object(exchange, key);
        }
    }

    private static String key(String path) {
        return path.substring(path.indexOf('/', 1) + 1);
    }

    private static Map<String, String> query(HttpExchange exchange) {
        String query = exchange.getRequestURI().getQuery();
        return query == null
                ? Map.of()
                : Arrays.stream(query.split("&"))
                        .map(pair -> pair.split("=", 2))
                        .collect(Collectors.toMap(pair -> pair[0], pair -> pair.length > 1 ? pair[1] : ""));
    }

    private void transfer(HttpExchange exchange, String id, Map<String, String> query) throws IOException {
        byte[] body = content(exchange);
        switch (exchange.getRequestMethod()) {
            case "PUT" -> {
                exchange.getResponseHeaders().add("ETag", tag(body));
                send(exchange, transfers.put(id, Integer.parseInt(query.get("partNumber")), body));
            }
            case "POST" -> {
                String size = exchange.getRequestHeaders().getFirst("x-amz-mp-object-size");
                send(exchange, transfers.complete(id, body, Optional.ofNullable(size), objects));
            }
            default -> send(exchange, transfers.abort(id));
        }
    }

    private void object(HttpExchange exchange, String key) throws IOException {
        byte[] held = objects.get(key);
        String source = exchange.getRequestHeaders().getFirst("x-amz-copy-source");
        if (exchange.getRequestMethod().equals("PUT")) {
            byte[] body = source == null ? content(exchange) : objects.get(key('/' + source));
            String match = exchange.getRequestHeaders().getFirst("If-Match");
            boolean fresh = exchange.getRequestHeaders().containsKey("If-None-Match");
            if ((fresh && held != null) || (match != null && (held == null || !match.equals(tag(held))))) {
                send(exchange, 412, error("PreconditionFailed"));
            } else if (body == null) {
                send(exchange, 404, error("NoSuchKey"));
            } else {
                objects.put(key, body);
                exchange.getResponseHeaders().add("ETag", tag(body));
                String copied = "<CopyObjectResult><ETag>" + tag(body) + "</ETag></CopyObjectResult>";
                send(exchange, 200, source == null ? new byte[0] : copied.getBytes(StandardCharsets.UTF_8));
            }
        } else if (exchange.getRequestMethod().equals("DELETE")) {
            objects.remove(key);
            send(exchange, 204, new byte[0]);
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
        return exchange.getRequestHeaders().containsKey("x-amz-decoded-content-length") ? joined(body) : body;
    }

    /** Chunks as AWS signs them: a length in hexadecimal, a signature and a line end before each, a line end after it. */
    private static byte[] joined(byte[] chunks) {
        ByteArrayOutputStream content = new ByteArrayOutputStream(chunks.length);
        int at = 0;
        while (true) {
            int end = at;
            while (chunks[end] != '\r') {
                end++;
            }
            String head = new String(chunks, at, end - at, StandardCharsets.US_ASCII);
            int length = Integer.parseInt(head.split(";", 2)[0], 16);
            if (length == 0) {
                return content.toByteArray();
            }
            content.write(chunks, end + 2, length);
            at = end + 2 + length + 2;
        }
    }

    private static byte[] error(String code) {
        return ("<Error><Code>" + code + "</Code></Error>").getBytes(StandardCharsets.UTF_8);
    }

    private static String tag(byte[] bytes) {
        return '"' + HexFormat.of().toHexDigits(Arrays.hashCode(bytes)) + '"';
    }

    private static void send(HttpExchange exchange, MultipartUploads.Outcome outcome) throws IOException {
        send(exchange, outcome.status(), outcome.text().getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        boolean bodiless = body.length == 0 || exchange.getRequestMethod().equals("HEAD");
        if (bodiless) {
            exchange.getResponseHeaders().set("Content-Length", Integer.toString(body.length));
        }
        exchange.sendResponseHeaders(status, bodiless ? -1 : body.length);
        if (!bodiless) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
