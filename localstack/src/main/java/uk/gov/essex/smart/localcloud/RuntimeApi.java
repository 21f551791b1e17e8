package uk.gov.essex.smart.localcloud;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import uk.gov.essex.smart.localcloud.Outcome.Answered;
import uk.gov.essex.smart.localcloud.Outcome.Failed;
import uk.gov.essex.smart.localcloud.Outcome.Reason;

/**
 * Lambda's Runtime API, version 2018-06-01, for one child JVM. The child asks for events by long poll and posts what
 * became of them. Safe from any thread.
 */
final class RuntimeApi implements AutoCloseable {

    private static final String ROOT = "/2018-06-01/runtime/";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final BlockingQueue<Invocation> offered = new LinkedBlockingQueue<>();
    private final Map<String, CompletableFuture<Outcome>> open = new ConcurrentHashMap<>();
    private final CompletableFuture<Void> snapshotTaken = new CompletableFuture<>();
    private final CompletableFuture<Void> restored = new CompletableFuture<>();
    private final CompletableFuture<Void> idle = new CompletableFuture<>();
    private final Duration timeout;
    private final InstantSource clock;

    RuntimeApi(Duration timeout, InstantSource clock) throws IOException {
        this.timeout = timeout;
        this.clock = clock;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext(ROOT, this::serve);
        server.start();
    }

    /** Host and port, as a child's environment names them. */
    String address() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    /** Completes when the child has run its hooks before the snapshot; exceptionally where it cannot start. */
    CompletableFuture<Void> snapshotTaken() {
        return snapshotTaken;
    }

    /** Lets a child that waits at the snapshot go on. */
    void restore() {
        restored.complete(null);
    }

    /** Completes when the child first asks for an event; exceptionally where it cannot start. */
    CompletableFuture<Void> idle() {
        return idle;
    }

    /** Hands the child an event. */
    CompletableFuture<Outcome> offer(Invocation invocation) {
        CompletableFuture<Outcome> outcome = new CompletableFuture<>();
        open.put(invocation.requestId(), outcome);
        offered.add(invocation);
        return outcome;
    }

    /** Tells everyone who waits for the child that it will not answer. */
    void fail(Failed failed) {
        snapshotTaken.completeExceptionally(new StartFailure(failed));
        idle.completeExceptionally(new StartFailure(failed));
        open.values().forEach(outcome -> outcome.complete(failed));
    }

    @Override
    public void close() {
        restored.complete(null);
        server.stop(0);
        threads.shutdownNow();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath().substring(ROOT.length());
            byte[] body = exchange.getRequestBody().readAllBytes();
            switch (path) {
                case "invocation/next" -> next(exchange);
                case "restore/next" -> {
                    snapshotTaken.complete(null);
                    restored.join();
                    reply(exchange, 200, new byte[0]);
                }
                case "init/error", "restore/error" -> {
                    fail(new Failed(Reason.COULD_NOT_START, body));
                    reply(exchange, 202, new byte[0]);
                }
                default -> answer(exchange, path, body);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void next(HttpExchange exchange) throws IOException, InterruptedException {
        idle.complete(null);
        Invocation invocation = offered.take();
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", "application/json");
        headers.set("Lambda-Runtime-Aws-Request-Id", invocation.requestId());
        headers.set("Lambda-Runtime-Invoked-Function-Arn", invocation.functionArn());
        headers.set(
                "Lambda-Runtime-Deadline-Ms",
                Long.toString(clock.instant().plus(timeout).toEpochMilli()));
        if (!invocation.trace().isEmpty()) {
            headers.set("Lambda-Runtime-Trace-Id", invocation.trace());
        }
        reply(exchange, 200, invocation.payload());
    }

    private void answer(HttpExchange exchange, String path, byte[] body) throws IOException {
        String[] parts = path.split("/", -1);
        CompletableFuture<Outcome> outcome = parts.length == 3 ? open.remove(parts[1]) : null;
        reply(exchange, outcome == null ? 404 : 202, new byte[0]);
        if (outcome != null) {
            outcome.complete("response".equals(parts[2]) ? new Answered(body) : new Failed(Reason.HANDLER_THREW, body));
        }
    }

    private static void reply(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
