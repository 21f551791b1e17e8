package uk.gov.essex.smart.lives.lambda.notify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** GOV.UK Notify as its contract describes it, on this machine: it checks tokens, keeps what it took and fails when told. */
public final class NotifyStub implements AutoCloseable {

    private static final String SERVICE = "26785a09-ab16-4eb0-8407-a37497a57506";
    private static final String SECRET = "3d844edf-8d35-48ac-975b-e847b4f122b0";
    public static final String KEY = "tests-" + SERVICE + "-" + SECRET;

    private static final JsonMapper JSON = new JsonMapper();
    private static final int TOKEN_SECONDS = 30;

    /** What it took: the body posted and the path it was posted to. */
    public record Taken(String path, JsonNode body) {

        public String reference() {
            return body.path("reference").asText();
        }
    }

    /** What it does with one post. */
    public sealed interface Turn {
        record Takes() implements Turn {}

        /** Takes it, and the connection ends without an answer. */
        record LosesItsAnswer() implements Turn {}

        /** Takes it, and answers nothing for as long as anybody waits. */
        record Hangs() implements Turn {}

        record Errs(int status, String error, String message) implements Turn {}
    }

    private final HttpServer server;
    private final Deque<Turn> posts = new ArrayDeque<>();
    private final Deque<Turn> looks = new ArrayDeque<>();
    private final List<Taken> taken = new CopyOnWriteArrayList<>();

    public NotifyStub() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException fault) {
            throw new IllegalStateException(fault);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/v2/notifications", this::handle);
        server.start();
    }

    public URI base() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** The next post meets this. */
    public NotifyStub next(Turn turn) {
        posts.add(turn);
        return this;
    }

    /** The next look-up meets this. */
    NotifyStub nextLook(Turn turn) {
        looks.add(turn);
        return this;
    }

    public List<Taken> taken() {
        return List.copyOf(taken);
    }

    private void handle(HttpExchange exchange) throws IOException {
        JsonNode body = JSON.readTree(exchange.getRequestBody());
        if (!isAdmitted(exchange)) {
            err(exchange, new Turn.Errs(403, "AuthError", "Invalid token: signature, api token not found"));
            return;
        }
        boolean post = exchange.getRequestMethod().equals("POST");
        Turn turn = post ? posts.poll() : looks.poll();
        if (turn instanceof Turn.Errs errs) {
            err(exchange, errs);
            return;
        }
        Taken letter = new Taken(exchange.getRequestURI().getPath(), body);
        if (post) {
            taken.add(letter);
        }
        switch (turn) {
            case Turn.LosesItsAnswer() -> exchange.close();
            case Turn.Hangs() -> pause();
            case null, default -> answer(exchange, post ? 201 : 200, post ? created(letter) : found(exchange));
        }
    }

    private static void pause() {
        try {
            Thread.sleep(60_000);
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isAdmitted(HttpExchange exchange) throws IOException {
        String header = exchange.getRequestHeaders().getFirst("Authorization");
        String[] token = header.substring("Bearer ".length()).split("\\.", -1);
        Base64.Decoder base64 = Base64.getUrlDecoder();
        JsonNode head = JSON.readTree(base64.decode(token[0]));
        JsonNode claims = JSON.readTree(base64.decode(token[1]));
        long age = Instant.now().getEpochSecond() - claims.path("iat").asLong();
        return head.path("alg").asText().equals("HS256")
                && head.path("typ").asText().equals("JWT")
                && claims.path("iss").asText().equals(SERVICE)
                && Math.abs(age) <= TOKEN_SECONDS
                && MessageDigest.isEqual(base64.decode(token[2]), signature(token[0] + "." + token[1]));
    }

    private static byte[] signature(String signed) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(signed.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static void err(HttpExchange exchange, Turn.Errs errs) throws IOException {
        ObjectNode body = JSON.createObjectNode().put("status_code", errs.status());
        body.putArray("errors").addObject().put("error", errs.error()).put("message", errs.message());
        answer(exchange, errs.status(), body);
    }

    private static ObjectNode created(Taken letter) {
        ObjectNode answer = JSON.createObjectNode()
                .put("id", UUID.randomUUID().toString())
                .put("reference", letter.reference())
                .put("uri", "https://api.notifications.service.gov.uk/v2/notifications/1");
        answer.putObject("content")
                .put("body", "Dear " + letter.body().at("/personalisation/name").asText())
                .put("subject", "Subject")
                .put("from_email", "care@notifications.service.gov.uk")
                .put("from_number", "Essex CC");
        template(answer, letter);
        return answer;
    }

    private ObjectNode found(HttpExchange exchange) {
        String query = exchange.getRequestURI().getRawQuery();
        String reference = URLDecoder.decode(query.substring("reference=".length()), StandardCharsets.UTF_8);
        ObjectNode answer = JSON.createObjectNode();
        answer.putObject("links").put("current", base() + "/v2/notifications?" + query);
        ArrayNode notifications = answer.putArray("notifications");
        for (Taken letter : taken) {
            if (letter.reference().equals(reference)) {
                ObjectNode notification = notifications
                        .addObject()
                        .put("id", UUID.randomUUID().toString())
                        .put("reference", reference)
                        .put(
                                "email_address",
                                letter.body().path("email_address").asText(null))
                        .put("phone_number", letter.body().path("phone_number").asText(null))
                        .put("type", letter.path().substring(letter.path().lastIndexOf('/') + 1))
                        .put("status", "sending")
                        .put("body", "Dear somebody")
                        .put("created_at", "2026-11-23T09:30:00.000000Z")
                        .put("is_cost_data_ready", true)
                        .put("cost_in_pounds", 0.0);
                notification.putObject("cost_details");
                template(notification, letter);
            }
        }
        return answer;
    }

    private static void template(ObjectNode answer, Taken letter) {
        String id = letter.body().path("template_id").asText();
        answer.putObject("template")
                .put("id", id)
                .put("version", 1)
                .put("uri", "https://api.notifications.service.gov.uk/v2/template/" + id);
    }

    private static void answer(HttpExchange exchange, int status, JsonNode body) throws IOException {
        byte[] bytes = JSON.writeValueAsBytes(body);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
