package uk.gov.essex.smart.supermarket.lambda.pay;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import uk.gov.essex.smart.supermarket.Pence;
import uk.gov.essex.smart.supermarket.lambda.pay.PayHttp.Reply;
import uk.gov.essex.smart.supermarket.orders.Answer;
import uk.gov.essex.smart.supermarket.orders.Answer.Reason;
import uk.gov.essex.smart.supermarket.orders.OrderId;
import uk.gov.essex.smart.supermarket.orders.Payment;
import uk.gov.essex.smart.supermarket.orders.PaymentId;
import uk.gov.essex.smart.supermarket.orders.Payments;
import uk.gov.essex.smart.supermarket.orders.Refund;

/**
 * Payments by GOV.UK Pay's API, version 1. An answer that does not come, comes late, is a server's fault or cannot be read
 * says nothing of what was done. Safe from any thread.
 */
public final class PayPayments implements Payments {

    private static final String PAYMENTS = "/v1/payments";

    private final PayHttp http;
    private final URI returns;

    /**
     * Payments by the Pay at an address.
     *
     * @param returns where buyers come back to: an order's id is put behind it. Coming back proves nothing
     * @param limit how long to wait for a connection, and for each part of an answer
     */
    public PayPayments(PayKey key, URI base, URI returns, Duration limit) {
        http = new PayHttp(key, base, limit);
        this.returns = returns;
    }

    @Override
    public Answer<Payment> create(OrderId order, Pence amount, String description) {
        byte[] body = PayJson.payment(order.value(), amount, description, returns.resolve(order.value()));
        return answer(
                () -> http.post(PAYMENTS, body, Map.of("Idempotency-Key", order.value())),
                reply -> PayJson.payment(reply.body()));
    }

    @Override
    public Answer<Payment> find(PaymentId payment) {
        return answer(() -> http.get(path(payment)), reply -> PayJson.payment(reply.body()));
    }

    @Override
    public Answer<List<Payment>> search(OrderId order) {
        return answer(
                () -> http.get(PAYMENTS + "?reference=" + order.value()),
                reply -> PayJson.payments(reply.body()).stream()
                        .filter(payment -> payment.reference().equals(order.value()))
                        .toList());
    }

    @Override
    public Answer<PaymentId> cancel(PaymentId payment) {
        return answer(() -> http.post(path(payment) + "/cancel", new byte[0], Map.of()), reply -> payment);
    }

    @Override
    public Answer<Refund> refund(PaymentId payment, Pence amount, Pence available) {
        byte[] body = PayJson.refund(amount, available);
        return answer(
                () -> http.post(path(payment) + "/refunds", body, Map.of()), reply -> PayJson.refund(reply.body()));
    }

    @Override
    public Answer<List<Refund>> refunds(PaymentId payment) {
        return answer(() -> http.get(path(payment) + "/refunds"), reply -> PayJson.refunds(reply.body()));
    }

    /** Past its last page GOV.UK Pay has none, and says that it is missing. */
    @Override
    public Answer<List<Payment>> list(Instant from, Instant before, int page) {
        String query = "?from_date=" + from.truncatedTo(ChronoUnit.SECONDS) + "&to_date="
                + before.truncatedTo(ChronoUnit.SECONDS) + "&page=" + page;
        Answer<List<Payment>> answer =
                answer(() -> http.get(PAYMENTS + query), reply -> PayJson.payments(reply.body()));
        return page > 1 && answer.equals(new Answer.Declined<List<Payment>>(Reason.MISSING))
                ? new Answer.Given<>(List.of())
                : answer;
    }

    private static String path(PaymentId payment) {
        return PAYMENTS + '/' + payment.value();
    }

    private interface Asking {
        Reply ask() throws IOException;
    }

    private interface Reading<T> {
        T read(Reply reply) throws IOException;
    }

    private static <T> Answer<T> answer(Asking asking, Reading<T> reading) {
        try {
            Reply reply = asking.ask();
            return switch (reply.status()) {
                case 200, 201, 202, 204 -> new Answer.Given<>(reading.read(reply));
                case 400, 422 -> new Answer.Declined<>(Reason.INVALID);
                case 401, 403 -> new Answer.Declined<>(Reason.DENIED);
                case 404 -> new Answer.Declined<>(Reason.MISSING);
                case 409, 412 -> new Answer.Declined<>(Reason.CONFLICT);
                case 429 -> new Answer.Declined<>(Reason.BUSY);
                default -> new Answer.Unknown<>();
            };
        } catch (IOException unanswered) {
            return new Answer.Unknown<>();
        }
    }
}
