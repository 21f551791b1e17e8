package uk.gov.essex.smart.movement.ledger;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Rounds shares to whole pence so that they still sum to the whole: Hamilton's method of largest remainders. */
final class LargestRemainder {

    private LargestRemainder() {}

    /**
     * Whole pence, each less than a penny from its exact share. Of equal remainders the earlier share is rounded up.
     *
     * @param exact shares in pence; their sum rounds to {@code total}
     * @throws IllegalArgumentException where it does not
     */
    static long[] round(long total, double[] exact) {
        long[] pence = new long[exact.length];
        long left = total;
        for (int i = 0; i < exact.length; i++) {
            pence[i] = (long) Math.floor(exact[i]);
            left -= pence[i];
        }
        if (left < 0 || left > exact.length) {
            throw new IllegalArgumentException(
                    "The " + exact.length + " shares must sum to the whole (" + total + "); they miss it by " + left);
        }
        IntStream.range(0, exact.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> pence[i] - exact[i]))
                .limit(left)
                .forEach(i -> pence[i]++);
        return pence;
    }
}
