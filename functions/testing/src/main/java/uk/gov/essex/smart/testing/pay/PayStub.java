package uk.gov.essex.smart.testing.pay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** GOV.UK Pay on this machine's loopback: payments and refunds over HTTP, and messages that wait to be delivered. */
public final class PayStub implements AutoCloseable {

    public static final String KEY = "api_test_stub";
    public static final String WEBHOOK_SECRET = "webhook_live_stub";

    private static final int PAGE = 500;
    private static final long PATIENCE_MILLIS = 60_000;

    /** One request and what was answered, whether or not the answer arrived. */
    public record Exchange(String method, String path, String key, byte[] request, int status, byte[] response) {}

    private record Reply(int status, Optional<ObjectNode> body) {
        static Reply of(int status, ObjectNode body) {
            return new Reply(status, Optional.of(body));
        }

        static Reply error(int status, String code) {
            return of(status, PayDocuments.error(code, "The request was not taken"));
        }
    }

    private final HttpServer server;
    private final Supplier<Turn> turns;
    private final Consumer<Exchange> heard;
    private final PayAccount account;
    private final PayDocuments documents;
    private final AtomicInteger messages = new AtomicInteger();
    private final Queue<PayWebhook> webhooks = new ConcurrentLinkedQueue<>();

    /**
     * Starts on a free port.
     *
     * @param turns what it does with each request
     * @param heard hears of each request that it took
     */
    public PayStub(InstantSource clock, Supplier<Turn> turns, Consumer<Exchange> heard) {
        this(0, clock, turns, heard);
    }

    /** Starts on a port; 0 is any that is free. */
    PayStub(int port, InstantSource clock, Supplier<Turn> turns, Consumer<Exchange> heard) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException fault) {
            throw new IllegalStateException("The stub of Pay did not start", fault);
        }
        this.turns = turns;
        this.heard = heard;
        account = new PayAccount(clock, this::tell);
        documents = new PayDocuments(base().toString());
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/v1/payments", this::handle);
        server.createContext("/secure/", new PayPage(account)::handle);
        server.start();
    }

    public URI base() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** What buyers and banks do, and what Pay knows. */
    public PayAccount account() {
        return account;
    }

    /** The oldest message that nobody took from here. */
    public Optional<PayWebhook> nextWebhook() {
        return Optional.ofNullable(webhooks.poll());
    }

    private void tell(String event, PayAccount.Held held) {
        byte[] message = PayDocuments.message(event, held, messages.incrementAndGet());
        webhooks.add(PayWebhook.signed(message, WEBHOOK_SECRET));
    }

    private void handle(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        Turn turn = turns.get();
        switch (turn) {
            case BUSY -> answer(exchange, Reply.error(429, "P0900"));
            case FAILS -> answer(exchange, Reply.error(500, "P0198"));
            case LOSES -> exchange.close();
            case ANSWERS -> answer(exchange, take(exchange, body));
            case FAILS_AFTER -> {
                take(exchange, body);
                answer(exchange, Reply.error(500, "P0198"));
            }
            case LOSES_ANSWER -> {
                take(exchange, body);
                exchange.close();
            }
            case HANGS -> {
                take(exchange, body);
                pause();
            }
        }
    }

    private Reply take(HttpExchange exchange, byte[] body) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String method = exchange.getRequestMethod();
        Optional<String> key = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
        String bearer = exchange.getRequestHeaders().getFirst("Authorization");
        Reply reply = ("Bearer " + KEY).equals(bearer)
                ? route(method, path.split("/", -1), exchange.getRequestURI(), body, key)
                : new Reply(401, Optional.empty());
        byte[] response = reply.body().map(PayDocuments::bytes).orElse(new byte[0]);
        heard.accept(new Exchange(method, path, key.orElse(""), body, reply.status(), response));
        return reply;
    }

    private Reply route(String method, String[] path, URI uri, byte[] body, Optional<String> key) throws IOException {
        if (path.length == 3) {
            return method.equals("POST") ? create(body, key) : search(Optional.ofNullable(uri.getQuery()));
        }
        Optional<PayAccount.Held> found = account.find(path[3]);
        if (found.isEmpty()) {
            return Reply.error(404, "P0200");
        }
        PayAccount.Held held = found.get();
        return switch (method + (path.length > 4 ? ' ' + path[4] : "")) {
            case "GET" -> Reply.of(200, documents.payment(held));
            case "POST cancel" -> account.cancel(held) ? new Reply(204, Optional.empty()) : Reply.error(400, "P0501");
            case "GET refunds" -> Reply.of(200, documents.refunds(held));
            case "POST refunds" -> refund(held, body);
            default -> Reply.error(404, "P0200");
        };
    }

    private Reply create(byte[] body, Optional<String> key) throws IOException {
        JsonNode asked = PayDocuments.JSON.readTree(body);
        long amount = asked.path("amount").asLong(-1);
        if (amount < 0 || amount > 10_000_000) {
            return Reply.error(422, "P0102");
        }
        return account.create(
                        key,
                        asked.path("reference").asText(),
                        amount,
                        asked.path("description").asText(),
                        asked.path("return_url").asText())
                .map(held -> Reply.of(201, documents.payment(held)))
                .orElseGet(() -> Reply.error(409, "P0191"));
    }

    private Reply refund(PayAccount.Held held, byte[] body) throws IOException {
        JsonNode asked = PayDocuments.JSON.readTree(body);
        long available = asked.path("refund_amount_available").asLong(-1);
        return switch (account.refund(held, asked.path("amount").asLong(), available)) {
            case TAKEN -> Reply.of(202, documents.refund(held, held.refunds.getLast()));
            case NOT_AVAILABLE -> Reply.error(400, "P0603");
            case MISMATCH -> Reply.error(412, "P0604");
        };
    }

    private Reply search(Optional<String> query) {
        Map<String, String> wanted = new HashMap<>();
        query.ifPresent(text -> {
            for (String pair : text.split("&", -1)) {
                String[] parts = pair.split("=", 2);
                wanted.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
        });
        List<PayAccount.Held> found = account.all().stream()
                .filter(held -> wanted.getOrDefault("reference", held.reference).equals(held.reference))
                .filter(held ->
                        !held.created.isBefore(Instant.parse(wanted.getOrDefault("from_date", held.created + ""))))
                .filter(held -> !wanted.containsKey("to_date")
                        || held.created.isBefore(Instant.parse(wanted.getOrDefault("to_date", ""))))
                .toList();
        int page = Integer.parseInt(wanted.getOrDefault("page", "1"));
        int first = (page - 1) * PAGE;
        if (page > 1 && first >= found.size()) {
            return Reply.error(404, "P0402");
        }
        List<PayAccount.Held> results = found.subList(first, Math.min(found.size(), first + PAGE));
        return Reply.of(200, documents.page(results, page, found.size(), query.orElse("")));
    }

    private static void answer(HttpExchange exchange, Reply reply) throws IOException {
        byte[] bytes = reply.body().map(PayDocuments::bytes).orElse(new byte[0]);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(reply.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static void pause() {
        try {
            Thread.sleep(PATIENCE_MILLIS);
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
