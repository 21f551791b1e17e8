package uk.gov.essex.smart.supermarket.lambda.pay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.gov.essex.smart.common.http.BoundedJson;
import uk.gov.essex.smart.common.http.Json;
import uk.gov.essex.smart.supermarket.Pence;
import uk.gov.essex.smart.supermarket.orders.Payment;
import uk.gov.essex.smart.supermarket.orders.PaymentId;
import uk.gov.essex.smart.supermarket.orders.Refund;

/** Payments and refunds in the words of GOV.UK Pay's API, version 1. */
final class PayJson {

    private static final JsonMapper MAPPER =
            new BoundedJson(4 << 20, 16, 4_096).mapper().build();

    private PayJson() {}

    static byte[] payment(String reference, Pence amount, String description, URI returnUrl) {
        return Json.object(json -> {
            json.writeNumberField("amount", amount.value());
            json.writeStringField("reference", reference);
            json.writeStringField("description", description);
            json.writeStringField("return_url", returnUrl.toString());
        });
    }

    static byte[] refund(Pence amount, Pence available) {
        return Json.object(json -> {
            json.writeNumberField("amount", amount.value());
            json.writeNumberField("refund_amount_available", available.value());
        });
    }

    /** @throws IOException where it is no payment, or in a state that nobody knew of: guessing what it means costs money */
    static Payment payment(byte[] body) throws IOException {
        return read(() -> payment(MAPPER.readTree(body)));
    }

    static List<Payment> payments(byte[] body) throws IOException {
        return read(() -> {
            List<Payment> payments = new ArrayList<>();
            for (JsonNode node : required(MAPPER.readTree(body), "results")) {
                payments.add(payment(node));
            }
            return payments;
        });
    }

    static Refund refund(byte[] body) throws IOException {
        return read(() -> refund(MAPPER.readTree(body)));
    }

    static List<Refund> refunds(byte[] body) throws IOException {
        return read(() -> {
            List<Refund> refunds = new ArrayList<>();
            for (JsonNode node : required(required(MAPPER.readTree(body), "_embedded"), "refunds")) {
                refunds.add(refund(node));
            }
            return refunds;
        });
    }

    private interface Reading<T> {
        T read() throws IOException;
    }

    private static <T> T read(Reading<T> reading) throws IOException {
        try {
            return reading.read();
        } catch (IllegalArgumentException | DateTimeException odd) {
            throw new IOException("GOV.UK Pay answered what cannot be read", odd);
        }
    }

    private static Payment payment(JsonNode node) throws IOException {
        JsonNode refunds = node.path("refund_summary");
        String next = node.at("/_links/next_url/href").asText();
        return new Payment(
                new PaymentId(required(node, "payment_id").asText()),
                required(node, "reference").asText(),
                pence(required(node, "amount")),
                status(required(node, "state")),
                pence(refunds.path("amount_available")),
                pence(refunds.path("amount_submitted")),
                next.isEmpty() ? Optional.empty() : Optional.of(URI.create(next)),
                Instant.parse(required(node, "created_date").asText()));
    }

    /** Codes: P0020 took too long, P0030 called off by the buyer; the rest are refusals. */
    private static Payment.Status status(JsonNode state) throws IOException {
        return switch (required(state, "status").asText()) {
            case "created", "started", "submitted", "capturable" -> Payment.Status.OPEN;
            case "success" -> Payment.Status.PAID;
            case "cancelled" -> Payment.Status.CANCELLED;
            case "error" -> Payment.Status.REFUSED;
            case "failed" ->
                switch (state.path("code").asText()) {
                    case "P0020" -> Payment.Status.EXPIRED;
                    case "P0030" -> Payment.Status.CANCELLED;
                    default -> Payment.Status.REFUSED;
                };
            default -> throw new IOException("GOV.UK Pay answered a state that is not known here");
        };
    }

    private static Refund refund(JsonNode node) throws IOException {
        Refund.Status status = switch (required(node, "status").asText()) {
            case "submitted" -> Refund.Status.SUBMITTED;
            case "success" -> Refund.Status.DONE;
            case "error" -> Refund.Status.FAILED;
            default -> throw new IOException("GOV.UK Pay answered a refund's state that is not known here");
        };
        return new Refund(pence(required(node, "amount")), status);
    }

    /** Nothing where it is not told. */
    private static Pence pence(JsonNode node) throws IOException {
        if (node.isMissingNode() || node.isNull()) {
            return Pence.NONE;
        }
        if (!node.canConvertToLong() || !node.isIntegralNumber()) {
            throw new IOException("GOV.UK Pay answered an amount that is not of whole pence");
        }
        return new Pence(node.longValue());
    }

    private static JsonNode required(JsonNode node, String name) throws IOException {
        if (!node.hasNonNull(name)) {
            throw new IOException("GOV.UK Pay answered without " + name);
        }
        return node.path(name);
    }
}
