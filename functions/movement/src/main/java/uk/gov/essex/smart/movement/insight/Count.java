package uk.gov.essex.smart.movement.insight;

/**
 * A number of people as it may be published. None is 0; one to four are only said to be few; any other number is rounded
 * to the nearest five. Totals are counted anew and rounded by themselves, never added up from rounded parts: so a total
 * less its other parts is uncertain by two for each of them, and a few cannot be found by subtraction (complementary
 * disclosure). Means and money per head are worked out from published counts only, and so tell no more than they do.
 *
 * <p>This is the rule of small numbers that England's health statistics use (NHS England, disclosure control for hospital
 * episode statistics), with five for its seven.
 *
 * @param few whether there are one to four; the value is then 0
 */
public record Count(int value, boolean few) {

    private static final int FEWEST = 5;
    private static final int ROUNDING = 5;

    /**
     * Protects a number of people.
     *
     * @throws IllegalArgumentException where it is negative
     */
    public static Count of(int exact) {
        if (exact < 0) {
            throw new IllegalArgumentException("A count (" + exact + ") must not be negative");
        }
        boolean few = exact > 0 && exact < FEWEST;
        return new Count(few ? 0 : (exact + ROUNDING / 2) / ROUNDING * ROUNDING, few);
    }

    /** Whether it says a number above nothing, so that something can be divided by it. */
    public boolean isKnown() {
        return value > 0;
    }
}
