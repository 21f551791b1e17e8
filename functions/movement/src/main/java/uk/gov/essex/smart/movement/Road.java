package uk.gov.essex.smart.movement;

/** How long and how far it is by road. */
public record Road(double seconds, double metres) {

    public static final Road NONE = new Road(0, 0);

    /** @throws IllegalArgumentException where a number is negative or none */
    public Road {
        if (!(seconds >= 0) || !(metres >= 0)) {
            throw new IllegalArgumentException(
                    "A road's seconds (" + seconds + ") and metres (" + metres + ") must be 0 or more");
        }
    }
}
