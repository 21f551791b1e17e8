package uk.gov.essex.smart.testing.pay;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Where a buyer pays: {@code GET /secure/<payment>} shows a button, {@code POST} pays and leads back to the council's page.
 * {@code POST /secure/<payment>?refuse} has the card refused. No card is asked for.
 */
final class PayPage {

    private final PayAccount account;

    PayPage(PayAccount account) {
        this.account = account;
    }

    void handle(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        String path = exchange.getRequestURI().getPath();
        Optional<PayAccount.Held> found = account.find(path.substring(path.lastIndexOf('/') + 1));
        if (found.isEmpty()) {
            answer(exchange, 404, "There is no such payment.");
        } else if (exchange.getRequestMethod().equals("POST")) {
            end(exchange, found.get());
        } else {
            answer(exchange, 200, page(found.get()));
        }
    }

    private void end(HttpExchange exchange, PayAccount.Held held) throws IOException {
        boolean refused = "refuse".equals(exchange.getRequestURI().getQuery());
        boolean ended = refused ? account.decline(held.id()) : account.pay(held.id());
        if (!ended) {
            answer(exchange, 409, "The payment is over.");
            return;
        }
        exchange.getResponseHeaders().set("Location", held.returnUrl);
        exchange.sendResponseHeaders(303, -1);
        exchange.close();
    }

    private static String page(PayAccount.Held held) {
        return """
            <!DOCTYPE html>
            <html lang="en-GB">
            <head><meta charset="utf-8"><title>Pay</title></head>
            <body><main><h1>Pay %d pence</h1><form method="post"><button>Pay</button></form></main></body>
            </html>
            """.formatted(held.amount());
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
