package uk.gov.essex.smart.common.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.awssdk.services.secretsmanager.model.ResourceNotFoundException;

/** A secret by the service's own JSON, over loopback. */
final class SecretTest {

    private static final Instant START = Instant.parse("2026-11-23T10:00:00Z");

    private final HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    private final List<String> asked = new ArrayList<>();
    private final SecretsManagerClient client;
    private Instant now = START;
    private String value = "first";

    SecretTest() throws IOException {
        server.createContext("/", this::answer);
        server.start();
        client = SecretsManagerClient.builder()
                .endpointOverride(
                        URI.create("http://127.0.0.1:" + server.getAddress().getPort()))
                .region(Region.EU_WEST_2)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
                .httpClient(UrlConnectionHttpClient.create())
                .build();
    }

    @AfterEach
    void closed() {
        client.close();
        server.stop(0);
    }

    @Test
    void isReadWhenItIsWantedAndAgainWhenItIsOld() {
        Secret secret = new Secret(client, "notify-key", () -> now);
        assertThat(asked).isEmpty();
        assertThat(secret.read()).isEqualTo("first");
        value = "second";
        now = START.plus(Secret.KEPT).minusMillis(1);
        assertThat(secret.read()).isEqualTo("first");
        now = START.plus(Secret.KEPT);
        assertThat(secret.read()).isEqualTo("second");
        now = now.plus(Duration.ofSeconds(1));
        assertThat(secret.read()).isEqualTo("second");

        assertThat(asked).hasSize(2).allMatch(body -> body.contains("\"SecretId\":\"notify-key\""));
    }

    @Test
    void saysThatThereIsNone() {
        Secret secret = new Secret(client, "unknown", () -> now);

        assertThatThrownBy(secret::read).isInstanceOf(ResourceNotFoundException.class);
        assertThatThrownBy(secret::read).isInstanceOf(ResourceNotFoundException.class);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        asked.add(body);
        boolean known = body.contains("notify-key");
        byte[] answer = (known ? "{\"SecretString\":\"" + value + "\"}" : "{\"__type\":\"ResourceNotFoundException\"}")
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/x-amz-json-1.1");
        exchange.sendResponseHeaders(known ? 200 : 400, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }
}
