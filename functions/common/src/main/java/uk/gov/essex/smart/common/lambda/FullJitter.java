package uk.gov.essex.smart.common.lambda;

import java.util.concurrent.ThreadLocalRandom;
import java.util.function.IntConsumer;

/**
 * Waits before another attempt, at random for up to twice as long after each (exponential backoff with full jitter), so that
 * those who met once do not meet again. Safe from any thread.
 */
public final class FullJitter implements IntConsumer {

    private static final long FIRST_MILLIS = 10;
    private static final long LONGEST_MILLIS = 1_000;
    private static final int MOST_DOUBLINGS = 10;

    /** @param attempt a number of the attempt; each doubles the longest wait */
    @Override
    public void accept(int attempt) {
        long most = Math.min(LONGEST_MILLIS, FIRST_MILLIS << Math.min(attempt, MOST_DOUBLINGS));
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(most + 1));
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
