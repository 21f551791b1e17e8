package uk.gov.essex.smart.testing.pay;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/**
 * GOV.UK Pay as a process of its own: takes payments, shows a page that pays, sends refunds off at once and delivers signed
 * messages to one address until they are taken.
 */
public final class PayProcess {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final long PAUSE_MILLIS = 500;
    private static final int ATTEMPTS = 60;

    private PayProcess() {}

    /**
     * Starts it, and runs until it is ended.
     *
     * @param arguments the port to listen on, and where messages go
     */
    public static void main(String[] arguments) throws InterruptedException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("Give the port to listen on and the address that messages go to");
        }
        PayStub pay = start(Integer.parseInt(arguments[0]), URI.create(arguments[1]));
        System.out.println("GOV.UK Pay's stand-in listens at " + pay.base());
        Thread.currentThread().join();
    }

    /** Serves on threads of its own until it is closed. */
    static PayStub start(int port, URI notifications) {
        PayStub pay = new PayStub(port, InstantSource.system(), () -> Turn.ANSWERS, exchange -> {});
        Thread.ofPlatform().daemon().start(() -> deliver(pay, notifications));
        return pay;
    }

    private static void deliver(PayStub pay, URI notifications) {
        HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
        while (!Thread.currentThread().isInterrupted()) {
            pay.account().all().forEach(held -> pay.account().endRefund(held.id(), true));
            Optional<PayWebhook> message = pay.nextWebhook();
            for (int i = 0; message.isPresent() && i < ATTEMPTS; i++) {
                if (isTaken(client, notifications, message.get())) {
                    message = Optional.empty();
                } else {
                    pause();
                }
            }
            pause();
        }
    }

    private static boolean isTaken(HttpClient client, URI notifications, PayWebhook message) {
        HttpRequest request = HttpRequest.newBuilder(notifications)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Pay-Signature", message.signature())
                .POST(HttpRequest.BodyPublishers.ofByteArray(message.body()))
                .build();
        try {
            int status =
                    client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            return status >= 200 && status < 300;
        } catch (IOException notThere) {
            return false;
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
