package uk.gov.essex.smart.testing.pay;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Pay's answers and messages, in the words of its API, version 1. */
final class PayDocuments {

    static final JsonMapper JSON = new JsonMapper();
    private static final DateTimeFormatter MILLIS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private final String base;

    PayDocuments(String base) {
        this.base = base;
    }

    ObjectNode payment(PayAccount.Held held) {
        ObjectNode payment = found(held);
        if (!held.isFinished()) {
            link((ObjectNode) payment.path("_links"), "next_url", "GET", "/secure/" + held.id);
        }
        return payment;
    }

    /** As a search tells it: not where to pay. */
    private ObjectNode found(PayAccount.Held held) {
        ObjectNode payment = resource(held);
        ObjectNode links = payment.putObject("_links");
        link(links, "self", "GET", "/v1/payments/" + held.id);
        link(links, "events", "GET", "/v1/payments/" + held.id + "/events");
        link(links, "refunds", "GET", "/v1/payments/" + held.id + "/refunds");
        if (!held.isFinished()) {
            link(links, "cancel", "POST", "/v1/payments/" + held.id + "/cancel");
        }
        return payment;
    }

    private static ObjectNode resource(PayAccount.Held held) {
        ObjectNode payment = JSON.createObjectNode()
                .put("payment_id", held.id)
                .put("amount", held.amount)
                .put("reference", held.reference)
                .put("description", held.description)
                .put("language", "en")
                .put("payment_provider", "sandbox")
                .put("delayed_capture", false)
                .put("moto", false)
                .put("return_url", held.returnUrl)
                .put("created_date", MILLIS.format(held.created));
        ObjectNode state = payment.putObject("state").put("status", held.status).put("finished", held.isFinished());
        if (!held.code.isEmpty()) {
            state.put("code", held.code).put("message", "The payment ended");
        }
        long available = held.isCaptured() ? held.amount - held.refunded() : 0;
        String refunds = held.isCaptured()
                ? available == 0 ? "full" : "available"
                : held.isFinished() ? "unavailable" : "pending";
        payment.putObject("refund_summary")
                .put("status", refunds)
                .put("amount_available", available)
                .put("amount_submitted", held.refunded());
        payment.putObject("settlement_summary");
        return payment;
    }

    ObjectNode page(List<PayAccount.Held> page, int number, int total, String query) {
        ObjectNode answer = JSON.createObjectNode()
                .put("total", total)
                .put("count", page.size())
                .put("page", number);
        ArrayNode results = answer.putArray("results");
        page.forEach(held -> results.add(found(held)));
        link(answer.putObject("_links"), "self", "GET", "/v1/payments?" + query);
        return answer;
    }

    ObjectNode refund(PayAccount.Held held, PayAccount.Repaid repaid) {
        ObjectNode refund = JSON.createObjectNode()
                .put("refund_id", repaid.id)
                .put("payment_id", held.id)
                .put("amount", repaid.amount)
                .put("status", repaid.status)
                .put("created_date", MILLIS.format(repaid.created));
        ObjectNode links = refund.putObject("_links");
        link(links, "self", "GET", "/v1/payments/" + held.id + "/refunds/" + repaid.id);
        link(links, "payment", "GET", "/v1/payments/" + held.id);
        return refund;
    }

    ObjectNode refunds(PayAccount.Held held) {
        ObjectNode answer = JSON.createObjectNode().put("payment_id", held.id);
        ArrayNode refunds = answer.putObject("_embedded").putArray("refunds");
        held.refunds.forEach(repaid -> refunds.add(refund(held, repaid)));
        link(answer.putObject("_links"), "self", "GET", "/v1/payments/" + held.id + "/refunds");
        return answer;
    }

    static ObjectNode error(String code, String description) {
        return JSON.createObjectNode().put("code", code).put("description", description);
    }

    static byte[] message(String event, PayAccount.Held held, int number) {
        ObjectNode message = JSON.createObjectNode()
                .put("webhook_message_id", "message" + number)
                .put("api_version", 1)
                .put("created_date", MILLIS.format(held.created))
                .put("resource_id", held.id)
                .put("resource_type", "payment")
                .put("event_type", event);
        message.set("resource", resource(held));
        return bytes(message);
    }

    static byte[] bytes(ObjectNode document) {
        try {
            return JSON.writeValueAsBytes(document);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private void link(ObjectNode links, String name, String method, String path) {
        links.putObject(name).put("href", base + path).put("method", method);
    }
}
