package uk.gov.essex.smart.benchmarks.orders;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import uk.gov.essex.smart.supermarket.Pence;
import uk.gov.essex.smart.supermarket.orders.Answer;
import uk.gov.essex.smart.supermarket.orders.OrderId;
import uk.gov.essex.smart.supermarket.orders.Payment;
import uk.gov.essex.smart.supermarket.orders.Payment.Status;
import uk.gov.essex.smart.supermarket.orders.PaymentId;
import uk.gov.essex.smart.supermarket.orders.Payments;
import uk.gov.essex.smart.supermarket.orders.Refund;

/** A GOV.UK Pay that takes no time: each payment is paid when it is next asked for. It refunds and lists nothing. */
final class InstantPay implements Payments {

    private final Map<PaymentId, Pence> amounts = new ConcurrentHashMap<>();

    @Override
    public Answer<Payment> create(OrderId order, Pence amount, String description) {
        PaymentId id = new PaymentId(order.value());
        amounts.put(id, amount);
        return new Answer.Given<>(payment(id, amount, Status.OPEN));
    }

    @Override
    public Answer<Payment> find(PaymentId payment) {
        return new Answer.Given<>(payment(payment, amounts.getOrDefault(payment, Pence.NONE), Status.PAID));
    }

    private static Payment payment(PaymentId id, Pence amount, Status status) {
        return new Payment(id, id.value(), amount, status, amount, Pence.NONE, Optional.empty(), Instant.EPOCH);
    }

    @Override
    public Answer<List<Payment>> search(OrderId order) {
        return new Answer.Given<>(List.of());
    }

    @Override
    public Answer<PaymentId> cancel(PaymentId payment) {
        return new Answer.Unknown<>();
    }

    @Override
    public Answer<Refund> refund(PaymentId payment, Pence amount, Pence available) {
        return new Answer.Unknown<>();
    }

    @Override
    public Answer<List<Refund>> refunds(PaymentId payment) {
        return new Answer.Unknown<>();
    }

    @Override
    public Answer<List<Payment>> list(Instant from, Instant before, int page) {
        return new Answer.Unknown<>();
    }
}
