package uk.gov.essex.smart.lives.aws;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** Over HTTP on this machine, against as much of S3 as is used. */
final class S3PostcodeFilesTest {

    private final List<String> asked = new ArrayList<>();
    private final HttpServer server;
    private final S3PostcodeFiles files;

    S3PostcodeFilesTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        S3Client client = S3Client.builder()
                .endpointOverride(
                        URI.create("http://127.0.0.1:" + server.getAddress().getPort()))
                .forcePathStyle(true)
                .region(Region.EU_WEST_2)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
                .httpClient(UrlConnectionHttpClient.create())
                .build();
        files = new S3PostcodeFiles(client, "postcodes");
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void readsNoMoreThanItMay() {
        assertThat(files.find("essex", 4))
                .hasValueSatisfying(bytes -> assertThat(bytes).asString().isEqualTo("post"));
        assertThat(files.find("empty", 4))
                .hasValueSatisfying(bytes -> assertThat(bytes).isEmpty());
        assertThat(files.find("suffolk", 4)).isEmpty();
        assertThat(asked).first().isEqualTo("GET /postcodes/incoming/essex.csv bytes=0-3");
    }

    @Test
    void keepsAReportBesideTheFile() {
        files.report("essex", "{}".getBytes(StandardCharsets.UTF_8));

        assertThat(asked).containsExactly("PUT /postcodes/reports/essex.json null");
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        asked.add(exchange.getRequestMethod() + " " + path + " "
                + exchange.getRequestHeaders().getFirst("Range"));
        exchange.getRequestBody().readAllBytes();
        if (exchange.getRequestMethod().equals("PUT")) {
            send(exchange, 200, "");
        } else if (path.endsWith("/essex.csv")) {
            send(exchange, 206, "post");
        } else if (path.endsWith("/empty.csv")) {
            send(exchange, 416, "<Error><Code>InvalidRange</Code></Error>");
        } else {
            send(exchange, 404, "<Error><Code>NoSuchKey</Code></Error>");
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
