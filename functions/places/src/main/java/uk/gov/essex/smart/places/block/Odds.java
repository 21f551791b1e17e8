package uk.gov.essex.smart.places.block;

import java.util.Arrays;

/**
 * The probabilities of one block's bits, one for each context. Each starts at what was learned from other data and moves
 * towards what it sees: fast at first, then by ever smaller steps, as a count of ones among bits seen would.
 */
final class Odds {

    static final int BITS = 16;

    private static final int LEAST = 64;
    private static final int MOST = (1 << BITS) - LEAST;
    /** Bits' worth of trust in the starting probability. */
    private static final int TRUST = 40;

    private static final int SLOWEST = 255;
    private static final int[] STEPS = new int[SLOWEST + 1];

    static {
        for (int seen = 0; seen <= SLOWEST; seen++) {
            STEPS[seen] = (1 << 16) / (seen + 2);
        }
    }

    private final char[] ofOne;
    private final byte[] seen;

    Odds(char[] start) {
        ofOne = start.clone();
        seen = new byte[start.length];
        Arrays.fill(seen, (byte) TRUST);
    }

    int ofOne(int context) {
        return ofOne[context];
    }

    void learn(int context, int bit) {
        int now = ofOne[context];
        int goal = bit == 1 ? MOST : LEAST;
        int count = seen[context] & 0xFF;
        ofOne[context] = (char) (now + (int) (((long) (goal - now) * STEPS[count]) >> 16));
        if (count < SLOWEST) {
            seen[context] = (byte) (count + 1);
        }
    }
}
