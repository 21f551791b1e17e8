package uk.gov.essex.smart.movement.insight;

/**
 * Persons who asked for a trip and were offered none.
 *
 * @param agency the agency that answers for them
 * @param cell where they wanted to leave
 * @param hour of the day at which they wanted to leave or, where they named that, to arrive
 */
public record Unmet(String agency, Cell cell, int hour, int persons) {

    /** @throws IllegalArgumentException where nobody asked */
    public Unmet {
        if (persons < 1) {
            throw new IllegalArgumentException("The persons (" + persons + ") must be one or more");
        }
    }
}
