package uk.gov.essex.smart.supermarket.screening;

import java.util.Set;
import uk.gov.essex.smart.supermarket.Format;

/**
 * What a publisher says of a file, which screening holds it to.
 *
 * @param quasiIdentifiers columns that, taken together, could single a person out
 * @param counts columns that count people
 * @param smallestGroup rows that each combination of quasi-identifiers must have, and people whom a count above nought must
 *     have
 */
public record Declaration(Format format, Set<String> quasiIdentifiers, Set<String> counts, int smallestGroup) {

    /** As the council asks where nobody says otherwise. */
    public static final int USUAL_GROUP = 5;

    public static final int LEAST_GROUP = 2;
    public static final int LARGEST_GROUP = 100;

    /** @throws IllegalArgumentException where the smallest group is out of range */
    public Declaration {
        quasiIdentifiers = Set.copyOf(quasiIdentifiers);
        counts = Set.copyOf(counts);
        if (smallestGroup < LEAST_GROUP || smallestGroup > LARGEST_GROUP) {
            throw new IllegalArgumentException(
                    "The smallestGroup (" + smallestGroup + ") must be " + LEAST_GROUP + " to " + LARGEST_GROUP);
        }
    }

    /** Of a file about which nothing but its format is said. */
    public static Declaration of(Format format) {
        return new Declaration(format, Set.of(), Set.of(), USUAL_GROUP);
    }
}
