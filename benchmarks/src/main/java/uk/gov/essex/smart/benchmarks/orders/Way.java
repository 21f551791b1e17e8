package uk.gov.essex.smart.benchmarks.orders;

/** A way to sell data for somebody. */
interface Way {

    /** Takes an order, has it paid and hands the data over; from any thread. */
    void sell(int number);

    /** What the publisher is owed, in pence. */
    long balance();
}
