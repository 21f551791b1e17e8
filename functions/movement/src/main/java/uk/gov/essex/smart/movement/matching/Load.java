package uk.gov.essex.smart.movement.matching;

import java.util.Arrays;

/** How much of each dimension (seats, wheelchair bays, …, the caller's choice) is asked for or offered. */
public final class Load {

    private final int[] amounts;

    private Load(int[] amounts) {
        this.amounts = amounts;
    }

    /** One amount for each dimension, none negative. */
    public static Load of(int... amounts) {
        for (int amount : amounts) {
            if (amount < 0) {
                throw new IllegalArgumentException(
                        "The load " + Arrays.toString(amounts) + " must not be negative in any dimension");
            }
        }
        return new Load(amounts.clone());
    }

    public int dimensions() {
        return amounts.length;
    }

    public int amount(int dimension) {
        return amounts[dimension];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Load load && Arrays.equals(amounts, load.amounts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(amounts);
    }

    @Override
    public String toString() {
        return Arrays.toString(amounts);
    }
}
