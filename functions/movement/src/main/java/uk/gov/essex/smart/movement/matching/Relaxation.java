package uk.gov.essex.smart.movement.matching;

/**
 * One change that makes a refused ride possible.
 *
 * @param by how much: time for {@code LATER}, {@code EARLIER} and {@code LONGER_RIDE}; for {@code SMALLER_PARTY} the
 *     part of the load, in each dimension rounded down, that can go together; otherwise 0
 * @param insertion where the changed ride would go
 */
public record Relaxation(Change change, double by, Insertion insertion) {

    /** What is changed. */
    public enum Change {
        /** Both windows close later. */
        LATER,
        /** Both windows open earlier. */
        EARLIER,
        LONGER_RIDE,
        SMALLER_PARTY,
        /** The ride shares with anybody and anybody with it. */
        ANY_COMPANY,
        /** A run without what the ride needs. */
        FEWER_NEEDS
    }
}
