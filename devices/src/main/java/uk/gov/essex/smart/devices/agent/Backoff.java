package uk.gov.essex.smart.devices.agent;

import java.util.random.RandomGenerator;

/** How long to wait before another attempt: exponential with full jitter, so that refusals do not return in step. */
public final class Backoff {

    private static final int MOST_DOUBLINGS = 30;

    private final long leastMillis;
    private final long mostMillis;
    private final RandomGenerator random;

    /**
     * @param leastMillis the bound after the first failure
     * @param mostMillis no bound is greater
     */
    public Backoff(long leastMillis, long mostMillis, RandomGenerator random) {
        this.leastMillis = leastMillis;
        this.mostMillis = mostMillis;
        this.random = random;
    }

    /** Milliseconds to wait after this many failures, the first being 1. */
    long delayAfter(int failures) {
        long bound = Math.min(mostMillis, leastMillis << Math.min(failures - 1, MOST_DOUBLINGS));
        return random.nextLong(bound + 1);
    }
}
