package uk.gov.essex.smart.movement.matching;

/**
 * The marginal public cost of a run.
 *
 * @param perTime of each unit of time driving or serving; waiting within a shift costs nothing more
 * @param whenUsed once, when the run carries its first ride
 * @param emissions of each unit of distance, weighed by {@link Weights#emissions()}
 */
public record Tariff(double perDistance, double perTime, double whenUsed, double emissions) {

    /** Distance alone. */
    public static final Tariff DISTANCE = new Tariff(1, 0, 0, 0);

    public Tariff {
        if (!(perDistance >= 0 && perTime >= 0 && whenUsed >= 0 && emissions >= 0)) {
            throw new IllegalArgumentException("The tariff's amounts (" + perDistance + ", " + perTime + ", " + whenUsed
                    + ", " + emissions + ") must be numbers from zero up");
        }
    }

    double cost(double distance, double time) {
        return perDistance * distance + perTime * time;
    }
}
