package uk.gov.essex.smart.movement.matching;

/**
 * How long to improve: whichever ends first.
 *
 * @param seconds of elapsed time
 * @param iterations of the search; with no limit on seconds the result depends on plan and seed alone
 */
public record Budget(double seconds, long iterations) {

    public Budget {
        if (!(seconds >= 0) || iterations < 0) {
            throw new IllegalArgumentException(
                    "The budget (" + seconds + " s, " + iterations + " iterations) must not be negative");
        }
    }

    public static Budget ofSeconds(double seconds) {
        return new Budget(seconds, Long.MAX_VALUE);
    }

    public static Budget ofIterations(long iterations) {
        return new Budget(Double.POSITIVE_INFINITY, iterations);
    }
}
