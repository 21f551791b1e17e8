package uk.gov.essex.smart.supermarket;

/** What a data set costs, as its publisher sets it: without VAT, which the publisher's standing decides. */
public sealed interface Price {

    /** The dearest fee: with VAT at 20% it is just within the 100,000 pounds that GOV.UK Pay takes at once. */
    Pence DEAREST = new Pence(8_333_333);

    /** What is paid each time it is bought. */
    Pence fee();

    /** Anyone may have it. */
    record Free() implements Price {

        @Override
        public Pence fee() {
            return Pence.NONE;
        }
    }

    /** Paid once, for the version bought and every later one. */
    record OneOff(Pence fee) implements Price {

        /** @throws IllegalArgumentException where the fee is nothing or too dear */
        public OneOff {
            check(fee);
        }
    }

    /** Paid for a month at a time, for every version of that month and before; it ends by itself and is not renewed. */
    record Subscription(Pence fee) implements Price {

        /** @throws IllegalArgumentException where the fee is nothing or too dear */
        public Subscription {
            check(fee);
        }
    }

    private static void check(Pence fee) {
        if (fee.equals(Pence.NONE) || fee.compareTo(DEAREST) > 0) {
            throw new IllegalArgumentException("A fee (" + fee.value() + " pence) is 1 to " + DEAREST.value()
                    + " pence. What costs nothing is free");
        }
    }
}
