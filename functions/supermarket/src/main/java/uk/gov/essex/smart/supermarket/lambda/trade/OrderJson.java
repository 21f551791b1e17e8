package uk.gov.essex.smart.supermarket.lambda.trade;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import uk.gov.essex.smart.common.http.Json;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.common.http.Words;
import uk.gov.essex.smart.supermarket.orders.Grant;
import uk.gov.essex.smart.supermarket.orders.Order;
import uk.gov.essex.smart.supermarket.orders.Repayment;

/** Orders in JSON. Amounts are whole pence, with tax. */
final class OrderJson {

    private OrderJson() {}

    /**
     * The order as an answer.
     *
     * @param payAt where the buyer pays
     */
    static Response response(int status, Order order, Optional<URI> payAt) {
        byte[] body = Json.object(json -> {
            write(json, order);
            if (payAt.isPresent()) {
                json.writeStringField("payAt", payAt.get().toString());
            }
        });
        return new Response(
                status,
                Map.of(
                        "content-type",
                        Json.MEDIA_TYPE,
                        "cache-control",
                        "no-store",
                        "location",
                        OrderEndpoints.PATH + order.id().value()),
                body);
    }

    /** 202: what was asked is known, and GOV.UK Pay has still to say what came of it. */
    static Response unanswered(Order order) {
        return response(202, order, Optional.empty()).withHeader("retry-after", "10");
    }

    static void write(JsonGenerator json, Order order) throws IOException {
        json.writeStringField("id", order.id().value());
        json.writeStringField("dataSet", order.dataSet().value());
        json.writeNumberField("version", order.version());
        json.writeStringField("plan", Words.word(order.plan()));
        json.writeStringField("state", Words.word(order.state()));
        json.writeNumberField("amount", order.split().paid().value());
        json.writeStringField("placed", order.placed().toString());
        if (order.repayment().isPresent()) {
            refund(json, order.repayment().get());
        }
        if (order.state().isOpen()) {
            json.writeStringField("payUntil", order.placed().plus(Order.OPEN).toString());
        }
        if (order.earned().orElse(null) instanceof Grant.Term term) {
            json.writeStringField("from", term.from().toString());
            json.writeStringField("until", term.until().toString());
        }
    }

    private static void refund(JsonGenerator json, Repayment repayment) throws IOException {
        json.writeObjectFieldStart("refund");
        json.writeNumberField("amount", repayment.amount().value());
        json.writeStringField("reason", repayment.reason().value());
        json.writeEndObject();
    }
}
