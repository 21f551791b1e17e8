package uk.gov.essex.smart.lives;

import java.util.Optional;
import java.util.Set;

/**
 * The care needs summary.
 *
 * @param outcomes what the person cannot achieve now
 * @param support what helps at present, where anything does
 */
public record CareNeeds(Passage summary, SupportReason reason, Set<CareOutcome> outcomes, Optional<Passage> support) {

    public CareNeeds {
        outcomes = Set.copyOf(outcomes);
    }
}
