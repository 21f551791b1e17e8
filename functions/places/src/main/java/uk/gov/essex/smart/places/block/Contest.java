package uk.gov.essex.smart.places.block;

/**
 * Several forecasts of a count, each weighed by how well it has done: the inverse square of its fading sum of squared
 * errors, after the combination of forecasts of Bates and Granger (1969). Counts of people follow the day by ratios, and
 * which rule fits changes by place and hour.
 */
final class Contest {

    static final int RIVALS = 7;

    private static final int KEEPS = 238;
    private static final long LARGEST_ERROR = 1 << 20;

    private final long[] forecasts = new long[RIVALS];
    private final long[] errors;

    Contest(long[] errors) {
        this.errors = errors.clone();
    }

    void put(int rival, long forecast) {
        forecasts[rival] = forecast;
    }

    /** Gives this rival and all behind it one forecast. */
    void putRest(int rival, long forecast) {
        java.util.Arrays.fill(forecasts, rival, RIVALS, forecast);
    }

    long blend() {
        long least = errors[0];
        for (long error : errors) {
            least = Math.min(least, error);
        }
        long sum = 0;
        long weights = 0;
        for (int i = 0; i < RIVALS; i++) {
            long ratio = (least << 12) / errors[i];
            long weight = ratio * ratio;
            sum += weight * forecasts[i];
            weights += weight;
        }
        return sum / weights;
    }

    /** Judges every rival against what came, in units of {@code norm}. */
    void learn(long value, long norm) {
        long unit = (1L << 24) / norm;
        for (int i = 0; i < RIVALS; i++) {
            long error = Math.clamp(((value - forecasts[i]) * unit) >> 16, -LARGEST_ERROR, LARGEST_ERROR);
            errors[i] = ((errors[i] * KEEPS) >> 8) + ((error * error) >> 8) + 1;
        }
    }
}
