package uk.gov.essex.smart.movement.matching;

/** What a run can hold and what its movements weigh, in arrays. */
final class Vehicle {

    final double distanceWeight;
    final double timeWeight;
    final double riderWeight;
    final double fairnessWeight;
    final double useWeight;
    private final int[][] layouts;
    private final long offers;

    Vehicle(Run run, Weights weights) {
        Tariff tariff = run.tariff();
        distanceWeight = weights.cost() * tariff.perDistance() + weights.emissions() * tariff.emissions();
        timeWeight = weights.cost() * tariff.perTime();
        useWeight = weights.cost() * tariff.whenUsed();
        riderWeight = weights.rideTime();
        fairnessWeight = weights.fairness();
        layouts = run.layouts().stream().map(Rides::amounts).toArray(int[][]::new);
        offers = run.offers();
    }

    int dimensions() {
        return layouts[0].length;
    }

    /** Whether the vehicle, empty, could carry the load and offers what is needed. */
    boolean suits(int[] load, long needs) {
        if ((needs & ~offers) != 0) {
            return false;
        }
        for (int[] layout : layouts) {
            int d = 0;
            while (d < layout.length && load[d] <= layout[d]) {
                d++;
            }
            if (d == layout.length) {
                return true;
            }
        }
        return false;
    }

    /** Whether some layout holds the load that begins at an index together with more. */
    boolean holds(int[] loads, int base, int[] more) {
        for (int[] layout : layouts) {
            int d = 0;
            while (d < layout.length && loads[base + d] + more[d] <= layout[d]) {
                d++;
            }
            if (d == layout.length) {
                return true;
            }
        }
        return false;
    }
}
