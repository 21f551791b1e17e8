package uk.gov.essex.smart.places.block;

/** Whole square roots. */
final class Roots {

    private Roots() {}

    /** The root rounded down. {@link Math#sqrt} is rounded correctly by its contract, so this is the same everywhere. */
    static long floor(long square) {
        return (long) Math.sqrt((double) square);
    }
}
