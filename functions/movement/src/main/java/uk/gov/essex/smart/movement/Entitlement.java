package uk.gov.essex.smart.movement;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/**
 * Why a person may ride: what an agency has already established of them. Any but {@link #PUBLIC} is said only by a caller
 * who may vouch for it.
 */
public enum Entitlement {
    /** Everybody. */
    PUBLIC,
    /** A member of a community transport scheme. */
    MEMBER,
    /** A pupil with home-to-school transport (Education Act 1996, section 508B). */
    PUPIL,
    /** A person whose care plan names transport (Care Act 2014). */
    SOCIAL_CARE,
    /** A patient eligible for non-emergency transport. */
    PATIENT,
    /** A holder of a concessionary pass (English National Concessionary Travel Scheme): a matter of the fare alone. */
    CONCESSION;

    /** What admits to a vehicle: all but what is a matter of the fare alone. */
    public static Set<Entitlement> admitting(Collection<Entitlement> held) {
        EnumSet<Entitlement> admitting = EnumSet.noneOf(Entitlement.class);
        admitting.addAll(held);
        admitting.remove(CONCESSION);
        return admitting;
    }
}
