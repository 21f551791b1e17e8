package uk.gov.essex.smart.places.block;

import java.util.Arrays;

/**
 * A linear forecast of one series from what is known of it and of its neighbours at the same moment, learning as it goes:
 * the normalised least mean squares filter (Widrow and Hoff, 1960; Nagumo and Noda, 1967), from weights learned
 * elsewhere. Clues and errors are in {@value #ONE}ths of the series' usual error, so one rate suits every channel.
 */
final class Regression {

    static final int ONE = 1 << 10;

    private static final int WEIGHT_BITS = 20;
    /** A hundredth. */
    private static final long RATE = (1L << WEIGHT_BITS) / 100;

    private static final int FARTHEST_CLUE = 4 * ONE;
    private static final int FARTHEST_ERROR = 3 * ONE;

    private final int[] weights;
    private final int[] clues;
    private long power;

    /** Of as many clues as are wanted of those that there are weights for. */
    Regression(int[] weights, int wanted) {
        this.weights = Arrays.copyOf(weights, wanted);
        clues = new int[wanted];
    }

    void put(int place, long clue) {
        clues[place] = Math.clamp(clue, -FARTHEST_CLUE, FARTHEST_CLUE);
    }

    /** What the clues say together, in usual errors. */
    long forecast() {
        long sum = 0;
        power = 0;
        for (int i = 0; i < clues.length; i++) {
            sum += (long) weights[i] * clues[i];
            power += (long) clues[i] * clues[i];
        }
        return sum >> WEIGHT_BITS;
    }

    /** Moves the weights by the last forecast's error. */
    void learn(long error) {
        long gain = Math.clamp(error, -FARTHEST_ERROR, FARTHEST_ERROR) * RATE / (ONE + power / (10 * ONE));
        for (int i = 0; i < clues.length; i++) {
            weights[i] += (int) ((gain * clues[i]) >> 10);
        }
    }
}
