package uk.gov.essex.smart.movement;

/**
 * One reason to take an offer.
 *
 * @param figure in the reason's own unit; 0 where the reason has none
 */
public record Why(Reason reason, long figure) {

    /** What speaks for an offer. */
    public enum Reason {
        /** The bus runs anyway; the figure is its spare seats. */
        SPARE_SEATS,
        /** The vehicle has other riders on its way; the figure is how many rides its run has already. */
        SHARED_RUN,
        /** No other offer costs the public less; the figure is the public cost in pence. */
        LEAST_PUBLIC_COST,
        /** No other offer arrives earlier. */
        EARLIEST_ARRIVAL,
        /** No other offer has so short a walk; the figure is metres. */
        SHORTEST_WALK,
        /** From door to door without a change. */
        WITHOUT_CHANGE
    }
}
