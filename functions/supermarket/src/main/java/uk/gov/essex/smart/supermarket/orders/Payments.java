package uk.gov.essex.smart.supermarket.orders;

import java.time.Instant;
import java.util.List;
import uk.gov.essex.smart.supermarket.Pence;

/** GOV.UK Pay. Whatever it is asked, it may answer nothing; asked the same again, it does nothing twice. */
public interface Payments {

    /** Has an order's payment made, once for each order. */
    Answer<Payment> create(OrderId order, Pence amount, String description);

    Answer<Payment> find(PaymentId payment);

    /** All payments with the order's reference. */
    Answer<List<Payment>> search(OrderId order);

    /** Has a payment given up. That it was is known only from {@link #find}. */
    Answer<PaymentId> cancel(PaymentId payment);

    /**
     * Has money sent back.
     *
     * @param available what could go back when it was last asked: where that is not so any more, nothing is sent
     */
    Answer<Refund> refund(PaymentId payment, Pence amount, Pence available);

    Answer<List<Refund>> refunds(PaymentId payment);

    /**
     * Payments made from one moment to before another.
     *
     * @param page from 1; an empty one ends the list
     */
    Answer<List<Payment>> list(Instant from, Instant before, int page);
}
