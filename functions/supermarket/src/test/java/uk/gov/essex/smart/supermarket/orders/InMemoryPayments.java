package uk.gov.essex.smart.supermarket.orders;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.gov.essex.smart.supermarket.Pence;
import uk.gov.essex.smart.supermarket.orders.Payment.Status;

/** A GOV.UK Pay that answers always, and does what buyers and banks do when a test says so. */
final class InMemoryPayments implements Payments {

    private final Map<PaymentId, Payment> payments = new LinkedHashMap<>();
    private final Map<PaymentId, List<Refund>> refunds = new HashMap<>();
    private final Instant now;
    private boolean overtaking;
    private boolean silent;

    InMemoryPayments(Instant now) {
        this.now = now;
    }

    @Override
    public Answer<Payment> create(OrderId order, Pence amount, String description) {
        return payments.values().stream()
                .filter(payment -> payment.reference().equals(order.value()))
                .findFirst()
                .map(Answer.Given::new)
                .orElseGet(() -> new Answer.Given<>(made(order.value(), amount)));
    }

    Payment made(String reference, Pence amount) {
        PaymentId id = new PaymentId("p" + payments.size());
        put(new Payment(
                id,
                reference,
                amount,
                Status.OPEN,
                Pence.NONE,
                Pence.NONE,
                Optional.of(URI.create("https://pay.example/" + id.value())),
                now));
        return get(id);
    }

    private Payment get(PaymentId id) {
        return Optional.ofNullable(payments.get(id)).orElseThrow();
    }

    private List<Refund> refundsOf(PaymentId id) {
        return refunds.computeIfAbsent(id, none -> new ArrayList<>());
    }

    /** The buyer, or the bank, brings a payment to an end. */
    void end(PaymentId id, Status status) {
        Payment payment = get(id);
        Pence refundable = status == Status.PAID ? payment.amount() : Pence.NONE;
        put(new Payment(
                id, payment.reference(), payment.amount(), status, refundable, Pence.NONE, Optional.empty(), now));
    }

    /** The bank brings a payment's last refund to an end. */
    void endRefund(PaymentId id, Refund.Status status) {
        List<Refund> all = refundsOf(id);
        Refund last = all.removeLast();
        all.add(new Refund(last.amount(), status));
        if (status == Refund.Status.FAILED) {
            end(id, Status.PAID);
        }
    }

    /** Somebody else sends all of it back right after refunds are next asked for. */
    void overtake() {
        overtaking = true;
    }

    /** From now on it says nothing of payments. */
    void fallSilent() {
        silent = true;
    }

    int sent(PaymentId id) {
        return refundsOf(id).size();
    }

    @Override
    public Answer<Payment> find(PaymentId payment) {
        if (silent) {
            return new Answer.Unknown<>();
        }
        return payments.containsKey(payment)
                ? new Answer.Given<>(get(payment))
                : new Answer.Declined<>(Answer.Reason.MISSING);
    }

    @Override
    public Answer<List<Payment>> search(OrderId order) {
        if (silent) {
            return new Answer.Unknown<>();
        }
        return new Answer.Given<>(payments.values().stream()
                .filter(payment -> payment.reference().equals(order.value()))
                .map(InMemoryPayments::found)
                .toList());
    }

    private static Payment found(Payment payment) {
        return new Payment(
                payment.id(),
                payment.reference(),
                payment.amount(),
                payment.status(),
                payment.refundable(),
                payment.refunded(),
                Optional.empty(),
                payment.created());
    }

    @Override
    public Answer<PaymentId> cancel(PaymentId payment) {
        if (get(payment).status() != Status.OPEN) {
            return new Answer.Declined<>(Answer.Reason.CONFLICT);
        }
        end(payment, Status.CANCELLED);
        return new Answer.Given<>(payment);
    }

    @Override
    public Answer<Refund> refund(PaymentId payment, Pence amount, Pence available) {
        Payment paid = get(payment);
        if (paid.refundable().equals(Pence.NONE)) {
            return new Answer.Declined<>(Answer.Reason.INVALID);
        }
        if (!paid.refundable().equals(available)) {
            return new Answer.Declined<>(Answer.Reason.CONFLICT);
        }
        put(new Payment(
                payment,
                paid.reference(),
                paid.amount(),
                paid.status(),
                available.minus(amount),
                amount,
                Optional.empty(),
                now));
        Refund refund = new Refund(amount, Refund.Status.SUBMITTED);
        refundsOf(payment).add(refund);
        return new Answer.Given<>(refund);
    }

    @Override
    public Answer<List<Refund>> refunds(PaymentId payment) {
        List<Refund> known = List.copyOf(refundsOf(payment));
        if (overtaking) {
            overtaking = false;
            refund(payment, get(payment).amount(), get(payment).refundable());
        }
        return new Answer.Given<>(known);
    }

    @Override
    public Answer<List<Payment>> list(Instant from, Instant before, int page) {
        return new Answer.Given<>(
                page > 1
                        ? List.of()
                        : payments.values().stream()
                                .filter(payment -> !payment.created().isBefore(from)
                                        && payment.created().isBefore(before))
                                .toList());
    }

    private void put(Payment payment) {
        payments.put(payment.id(), payment);
    }
}
