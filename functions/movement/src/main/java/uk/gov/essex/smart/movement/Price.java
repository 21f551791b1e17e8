package uk.gov.essex.smart.movement;

/**
 * What a trip costs, in pence.
 *
 * @param farePence what the rider pays
 * @param publicCostPence what carrying the rider adds to what the county pays for vehicles anyway
 */
public record Price(int farePence, int publicCostPence) {

    /** What the public purse adds to the fare; negative where the fare brings in more. */
    public int subsidyPence() {
        return publicCostPence - farePence;
    }
}
