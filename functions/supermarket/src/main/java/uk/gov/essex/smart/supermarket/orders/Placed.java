package uk.gov.essex.smart.supermarket.orders;

/** What came of asking for data. */
public sealed interface Placed {

    /**
     * There is an order.
     *
     * @param anew whether it was made now, and not when the request came first
     */
    record Ordered(Order order, boolean anew) implements Placed {}

    /** The buyer has it already. */
    record Owned() implements Placed {}

    /** An order of the buyer for it waits to be paid. */
    record Waiting(OrderId order) implements Placed {}

    /** The request's key was used for another data set. */
    record KeyUsed() implements Placed {}

    /** Nobody can have it, or its publisher cannot be paid yet. */
    record NotOffered() implements Placed {}
}
