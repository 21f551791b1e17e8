package uk.gov.essex.smart.movement;

/**
 * What a vehicle costs the public purse, beyond what it costs anyway.
 *
 * @param pencePerKilometre driven
 * @param pencePerHour on the road with riders or on the way to them
 * @param pencePerShift once a shift carries anybody
 */
public record Rates(int pencePerKilometre, int pencePerHour, int pencePerShift) {

    /** @throws IllegalArgumentException where a rate is negative */
    public Rates {
        if (pencePerKilometre < 0 || pencePerHour < 0 || pencePerShift < 0) {
            throw new IllegalArgumentException("The rates (" + pencePerKilometre + " p/km, " + pencePerHour + " p/h, "
                    + pencePerShift + " p a shift) must not be negative");
        }
    }
}
