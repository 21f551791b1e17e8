package uk.gov.essex.smart.movement.matching;

/** One end of a ride: service begins within the window and lasts {@code service}. */
public record Stop(int place, Window window, double service) {

    public Stop {
        if (!(service >= 0) || Double.isInfinite(service)) {
            throw new IllegalArgumentException("The service time (" + service + ") must be a number from zero up");
        }
    }
}
