package uk.gov.essex.smart.supermarket.screening.evidence;

/** What a column's cells said for one kind, and how many of them are more than chance. */
final class Tally {

    private long misfits;
    private long foreign;
    private long fits;
    private long certain;

    void add(Sign sign, long times) {
        switch (sign) {
            case NOTHING -> {}
            case MISFIT -> misfits += times;
            case FOREIGN -> foreign += times;
            case FIT -> fits += times;
            case CERTAIN -> certain += times;
        }
    }

    /** @param chance how often a value of the kind's shape fits by chance */
    long found(double chance) {
        boolean beyondChance = fits > foreign && Chance.exceeded(fits + certain, fits + certain + misfits, chance);
        return beyondChance ? certain + fits : certain;
    }
}
