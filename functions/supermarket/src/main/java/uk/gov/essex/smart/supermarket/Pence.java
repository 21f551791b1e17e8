package uk.gov.essex.smart.supermarket;

/** An amount of sterling in whole pence, from nothing up. There are no fractions of a penny and no other money here. */
public record Pence(long value) implements Comparable<Pence> {

    public static final Pence NONE = new Pence(0);

    /** @throws IllegalArgumentException where it is less than nothing */
    public Pence {
        if (value < 0) {
            throw new IllegalArgumentException("An amount (" + value + " pence) must not be negative");
        }
    }

    /**
     * Both together.
     *
     * @throws ArithmeticException where the sum is beyond 64 bits
     */
    public Pence plus(Pence other) {
        return new Pence(Math.addExact(value, other.value));
    }

    /**
     * What is left.
     *
     * @throws IllegalArgumentException where that would be less than nothing
     */
    public Pence minus(Pence other) {
        return new Pence(value - other.value);
    }

    @Override
    public int compareTo(Pence other) {
        return Long.compare(value, other.value);
    }
}
