package uk.gov.essex.smart.supermarket.ledger;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Splits whole pence by weights so that the parts sum to the whole: Hamilton's method of largest remainders. */
final class LargestRemainder {

    private LargestRemainder() {}

    /**
     * Parts less than a penny from their exact shares; of equal remainders the earlier is rounded up.
     *
     * @param weights not negative and not all nothing; times the whole they fit 64 bits
     */
    static List<Long> split(long whole, long... weights) {
        long sum = Arrays.stream(weights).sum();
        long[] parts = new long[weights.length];
        long[] remainders = new long[weights.length];
        long left = whole;
        for (int i = 0; i < weights.length; i++) {
            long exact = Math.multiplyExact(whole, weights[i]);
            parts[i] = exact / sum;
            remainders[i] = exact % sum;
            left -= parts[i];
        }
        IntStream.range(0, weights.length)
                .boxed()
                .sorted(Comparator.comparingLong((Integer i) -> -remainders[i]))
                .limit(left)
                .forEach(i -> parts[i]++);
        return Arrays.stream(parts).boxed().toList();
    }
}
