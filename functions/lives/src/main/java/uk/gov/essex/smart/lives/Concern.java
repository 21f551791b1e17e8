package uk.gov.essex.smart.lives;

import java.util.Set;

/**
 * A safeguarding concern.
 *
 * @param personKnows whether the person knows that it is raised
 */
public record Concern(Set<AbuseKind> kinds, Passage account, boolean immediateDanger, boolean personKnows) {

    /** @throws IllegalArgumentException where no kind is named */
    public Concern {
        kinds = Set.copyOf(kinds);
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException("A safeguarding concern names a kind of abuse or neglect");
        }
    }
}
