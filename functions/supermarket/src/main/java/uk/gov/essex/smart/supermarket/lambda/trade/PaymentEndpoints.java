package uk.gov.essex.smart.supermarket.lambda.trade;

import java.util.List;
import java.util.Map;
import uk.gov.essex.smart.common.http.Answers;
import uk.gov.essex.smart.common.http.MediaTypes;
import uk.gov.essex.smart.common.http.Request;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.common.http.reference.Reference;
import uk.gov.essex.smart.supermarket.lambda.pay.Webhook;
import uk.gov.essex.smart.supermarket.orders.OrderId;
import uk.gov.essex.smart.supermarket.orders.Settled;
import uk.gov.essex.smart.supermarket.orders.Settling;

/** Where buyers come back to from paying, and where GOV.UK Pay says that a payment changed. Neither is believed. */
final class PaymentEndpoints {

    private static final String ORDER = "Must be an order's id of 32 digits of 0-9 and a-f.";

    private final Webhook webhook;
    private final Settling settling;

    PaymentEndpoints(Trading trading) {
        webhook = trading.webhook();
        settling = new Settling(trading.trades(), trading.payments(), trading.clock());
    }

    /** The same for whichever order, paid or not: anybody may ask. */
    Response returned(Request request) {
        return MediaTypes.answer(
                request,
                List.of(Reference.HTML),
                type -> Answers.by(
                        request,
                        "order",
                        ORDER,
                        OrderId::find,
                        order -> Reference.withoutParameters(request, () -> page(type, order))));
    }

    private static Response page(String type, OrderId order) {
        String page = """
            <!DOCTYPE html>
            <html lang="en-GB">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Thank you - Data Supermarket - Essex County Council</title>
            </head>
            <body>
            <main>
            <h1>Thank you</h1>
            <p>You may close this page. What became of your order is told to your key at <code>%s</code>.</p>
            </main>
            </body>
            </html>
            """.formatted(OrderEndpoints.PATH + order.value());
        return Response.ok(type, page).withHeader("content-security-policy", "default-src 'none'");
    }

    /** Any number of times, in any order. */
    Response notified(Request request) {
        String signature = request.findHeader(Webhook.SIGNATURE).orElse("");
        return switch (webhook.read(request.body(), signature)) {
            case Webhook.Reading.Ask(OrderId order) -> heard(request, settling.settle(order));
            case Webhook.Reading.Other() -> taken();
            case Webhook.Reading.Forged() ->
                Answers.problem(
                        request,
                        "not-signed",
                        401,
                        "The message is not signed by GOV.UK Pay",
                        "Sign the bytes of the body with the key of these messages.");
        };
    }

    /** GOV.UK Pay sends a message again where it is not taken. */
    private static Response heard(Request request, Settled settled) {
        return settled instanceof Settled.Unanswered ? Answers.busy(request, "the order") : taken();
    }

    private static Response taken() {
        return new Response(204, Map.of("cache-control", "no-store"), new byte[0]);
    }
}
