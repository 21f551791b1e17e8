package uk.gov.essex.smart.lives;

/**
 * By what way a request came: route of access of the Client Level Data return. The words of transition, discharge,
 * diversion, self-funder and community are those councils publish; the other three are worded after them.
 */
public enum RouteOfAccess {
    PLANNED_ENTRY("Planned Entry (Transition)"),
    DISCHARGE_FROM_HOSPITAL("Discharge from Hospital"),
    DIVERSION_FROM_HOSPITAL("Diversion from Hospital Services"),
    COMMUNITY("Community / Other route"),
    PRISON("Prison"),
    SELF_FUNDER("Self-funder with depleted funds"),
    DISCHARGE_FROM_REABLEMENT("Discharge from Reablement"),
    OTHER_COUNCIL("Transfer from another local authority");

    private final String term;

    RouteOfAccess(String term) {
        this.term = term;
    }

    /** The word of the return. */
    public String term() {
        return term;
    }
}
