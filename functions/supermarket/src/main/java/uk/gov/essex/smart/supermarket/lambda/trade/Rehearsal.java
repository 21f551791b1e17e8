package uk.gov.essex.smart.supermarket.lambda.trade;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import uk.gov.essex.smart.common.http.Caller;
import uk.gov.essex.smart.common.http.Request;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.common.http.Router;

/**
 * Orders what nobody offers, lists the orders of nobody and hands in a message that nobody signed: the roads to both tables
 * and to the secrets, and nothing is changed.
 */
final class Rehearsal implements Runnable {

    private static final Caller NOBODY = new Caller("rehearsal", "rehearsal", Set.of("market:buy"), 1, 1);

    private final Router router;

    Rehearsal(Router router) {
        this.router = router;
    }

    @Override
    public void run() {
        answers();
    }

    List<Response> answers() {
        return Stream.of(
                        request("POST /supermarket/trade/orders", "{\"dataSet\": \"no-such-data-set\"}"),
                        request("GET /supermarket/trade/orders", ""),
                        request("POST /supermarket/trade/payments/notifications", "{}"))
                .map(router::handle)
                .toList();
    }

    private static Request request(String route, String body) {
        return new Request(
                route,
                route.substring(route.indexOf(' ') + 1),
                Map.of(),
                Map.of(),
                Map.of("idempotency-key", "rehearsal"),
                body.getBytes(StandardCharsets.UTF_8),
                NOBODY,
                "rehearsal");
    }
}
