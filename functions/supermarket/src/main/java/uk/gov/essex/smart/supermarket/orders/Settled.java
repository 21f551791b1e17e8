package uk.gov.essex.smart.supermarket.orders;

import java.net.URI;
import java.util.Optional;

/** What is known of an order once GOV.UK Pay was asked. */
public sealed interface Settled {

    /** It stands where its state says, and nothing is expected of anybody. */
    record Known(Order order) implements Settled {}

    /**
     * It waits, for the buyer to pay or for a refund to arrive.
     *
     * @param next where to pay
     */
    record Waiting(Order order, Optional<URI> next) implements Settled {}

    /** GOV.UK Pay did not say: ask again later. */
    record Unanswered(Order order) implements Settled {}

    /** GOV.UK Pay says what cannot be, such as another amount: somebody has to look. */
    record Disputed(Order order) implements Settled {}

    record Missing() implements Settled {}
}
