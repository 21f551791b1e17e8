package uk.gov.essex.smart.movement.matching;

/** A planned stop for a ride, the first time to pick it up, the second to deliver it. */
public record Visit(int ride, boolean pickup) {

    public static Visit pickup(int ride) {
        return new Visit(ride, true);
    }

    public static Visit delivery(int ride) {
        return new Visit(ride, false);
    }
}
