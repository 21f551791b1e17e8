package uk.gov.essex.smart.movement.matching;

/**
 * A promise that a plan does not keep.
 *
 * @param ride its position in the plan; -1 where the plan as a whole is meant
 */
public record Violation(Constraint constraint, int ride) {

    /** What a plan must keep. */
    public enum Constraint {
        /** Each ride is picked up once, then delivered once, unless it is on board from the start. */
        ORDER,
        /** The run offers what the ride needs. */
        NEEDS,
        /** Some layout covers what is on board. */
        CAPACITY,
        /** Rides that avoid each other are never on board together. */
        COMPANY,
        /** Times exist that keep windows, service, driving, ride times, breaks, shift and longest duration. */
        TIME
    }
}
