package uk.gov.essex.smart.testing.pay;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A script pays on the page, and the message arrives. */
final class PayProcessTest {

    private final BlockingQueue<PayWebhook> arrived = new LinkedBlockingQueue<>();
    private final AtomicInteger deliveries = new AtomicInteger();

    @Test
    void deliversAMessageOfAPaymentUntilItIsTaken() throws IOException, InterruptedException {
        HttpServer council = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        council.createContext("/", exchange -> {
            byte[] body = exchange.getRequestBody().readAllBytes();
            arrived.add(new PayWebhook(body, exchange.getRequestHeaders().getFirst("Pay-Signature")));
            exchange.sendResponseHeaders(deliveries.incrementAndGet() == 1 ? 503 : 204, -1);
            exchange.close();
        });
        council.start();
        URI notifications =
                URI.create("http://127.0.0.1:" + council.getAddress().getPort() + "/notifications");
        try (PayStub pay = PayProcess.start(0, notifications);
                HttpClient client = HttpClient.newHttpClient()) {
            URI page = pay.base().resolve("/secure/" + pay.account().add("an-order", 1_200));
            assertThat(ask(client, HttpRequest.newBuilder(page).build()).body()).contains("Pay 1200 pence");
            HttpRequest paying = HttpRequest.newBuilder(page)
                    .POST(HttpRequest.BodyPublishers.noBody())
                    .build();
            assertThat(ask(client, paying).headers().firstValue("location")).contains("https://essex.gov.uk/");
            assertThat(ask(client, paying).statusCode()).isEqualTo(409);

            PayWebhook first = arrived.poll(10, TimeUnit.SECONDS);
            PayWebhook second = arrived.poll(10, TimeUnit.SECONDS);
            assertThat(first).isNotNull();
            assertThat(second)
                    .isNotNull()
                    .satisfies(message -> assertThat(message.body()).isEqualTo(first.body()));
            assertThat(new String(first.body(), StandardCharsets.UTF_8)).contains("card_payment_captured");
            assertThat(PayWebhook.signed(first.body(), PayStub.WEBHOOK_SECRET).signature())
                    .isEqualTo(first.signature());
        } finally {
            council.stop(0);
        }
    }

    private static HttpResponse<String> ask(HttpClient client, HttpRequest request)
            throws IOException, InterruptedException {
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
