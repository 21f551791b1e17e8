package uk.gov.essex.smart.localcloud.day;

/**
 * How hard the optimiser works: the same for every way of pooling, so that none is planned better than another. Counted
 * in work, not in seconds, so that a day comes out the same on any machine.
 *
 * @param nightSlices slices planned anew for each run in the night before
 * @param daySlices slices planned anew for each run in the whole of the day
 * @param iterations of the search in each slice
 */
record Effort(double nightSlices, double daySlices, long iterations) {

    /** What a council's machine would do in some minutes. */
    static final Effort USUAL = new Effort(4, 1, 300);
}
