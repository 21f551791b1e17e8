package uk.gov.essex.smart.movement.matching;

/**
 * What a council minds, each as cost for one unit.
 *
 * @param cost of public money
 * @param rideTime of a ride's time on board while the vehicle drives or serves others
 * @param emissions of a unit of the tariff's emissions
 * @param fairness of each ride's squared time beyond the direct one, over its longest ride: long detours hurt more than
 *     many short ones
 */
public record Weights(double cost, double rideTime, double emissions, double fairness) {

    /** Public cost alone. */
    public static final Weights COST = new Weights(1, 0, 0, 0);

    public Weights {
        if (!(cost >= 0 && rideTime >= 0 && emissions >= 0 && fairness >= 0)) {
            throw new IllegalArgumentException("The weights (" + cost + ", " + rideTime + ", " + emissions + ", "
                    + fairness + ") must be numbers from zero up");
        }
    }
}
