package uk.gov.essex.smart.movement.booking;

/** Waits between attempts, each time a little longer and never as long as others do. */
@FunctionalInterface
public interface Pause {

    /**
     * Waits.
     *
     * @param attempt how many attempts failed, from 1
     */
    void after(int attempt);
}
