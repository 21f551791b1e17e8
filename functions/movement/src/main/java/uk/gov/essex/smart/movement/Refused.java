package uk.gov.essex.smart.movement;

import java.util.List;

/**
 * Why a request cannot be served, and what would help.
 *
 * @param constraint what stands in the way
 * @param relaxations what the rider could change so that there is an offer, least change first; each was tried
 */
public record Refused(Constraint constraint, List<Relaxation> relaxations) {

    public Refused {
        relaxations = List.copyOf(relaxations);
    }
}
