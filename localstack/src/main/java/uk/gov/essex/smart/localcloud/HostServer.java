package uk.gov.essex.smart.localcloud;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import uk.gov.essex.smart.localcloud.Outcome.Failed;
import uk.gov.essex.smart.localcloud.Outcome.Reason;

/**
 * The host's front on the loopback interface. {@code POST /} runs an event as MiniStack forwards it: the function in
 * {@code X-Amzn-Lambda-Function-*} headers, the event as body; 200 carries the answer, any other status Lambda's error
 * JSON. {@code POST /prepare} with the same headers starts the function without an event.
 */
final class HostServer implements AutoCloseable {

    private final Host host;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    HostServer(Host host, int port) throws IOException {
        this.host = host;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(threads);
        server.createContext("/", this::serve);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
        host.close();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] payload = exchange.getRequestBody().readAllBytes();
            Outcome outcome = outcome(exchange, payload);
            int status = outcome instanceof Failed failed ? failed.reason().status() : 200;
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, outcome.body().length == 0 ? -1 : outcome.body().length);
            exchange.getResponseBody().write(outcome.body());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private Outcome outcome(HttpExchange exchange, byte[] payload) throws InterruptedException {
        String name = header(exchange, "X-Amzn-Lambda-Function-Name").orElse("");
        String version = header(exchange, "X-Amzn-Lambda-Function-Version").orElse("$LATEST");
        try {
            if (exchange.getRequestURI().getPath().equals("/prepare")) {
                return host.prepare(name, version);
            }
            Invocation invocation = new Invocation(
                    header(exchange, "X-Amzn-Lambda-Request-Id").orElse("unnamed"),
                    header(exchange, "X-Amzn-Lambda-Function-Arn").orElse(""),
                    header(exchange, "X-Amzn-Trace-Id").orElse(""),
                    payload);
            return host.invoke(name, version, invocation);
        } catch (RuntimeException absent) {
            return Failed.of(
                    Reason.COULD_NOT_START,
                    "The function " + name + ", version " + version + ", cannot be run: " + absent.getMessage());
        }
    }

    private static Optional<String> header(HttpExchange exchange, String name) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name));
    }
}
