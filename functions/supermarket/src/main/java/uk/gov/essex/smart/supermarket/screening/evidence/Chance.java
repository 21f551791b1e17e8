package uk.gov.essex.smart.supermarket.screening.evidence;

/** Whether more values fit than chance would give. */
final class Chance {

    private static final double DOUBT = 0.01;

    private Chance() {}

    /**
     * Whether all that have the shape fit, or so many that chance would give them less than once in a hundred columns
     * (Chernoff, Annals of Mathematical Statistics 23, 1952: the bound by relative entropy).
     */
    static boolean exceeded(long fits, long candidates, double chance) {
        double share = (double) fits / candidates;
        if (fits == 0 || share <= chance) {
            return false;
        }
        if (fits == candidates) {
            return true;
        }
        double entropy = share * Math.log(share / chance) + (1 - share) * Math.log((1 - share) / (1 - chance));
        return Math.exp(-candidates * entropy) <= DOUBT;
    }
}
