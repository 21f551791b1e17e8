package uk.gov.essex.smart.localcloud.day;

/**
 * How a trip was carried.
 *
 * @param leaves the start of boarding
 * @param arrives the start of alighting; on a bus the end of the walk from it
 * @param aboardSeconds from the end of boarding to the start of alighting
 * @param duty the shift that carried it, or -1 for a bus
 */
record Journey(Trip trip, int duty, double leaves, double arrives, double aboardSeconds) {

    static final int BUS = -1;

    boolean isByBus() {
        return duty == BUS;
    }
}
