package uk.gov.essex.smart.supermarket.catalogue;

/** How far a listing is. Withdrawing is for ever: the name stays its publisher's, so that no address ever tells of other data. */
public enum Stage {
    /** Only its publisher sees it. */
    DRAFT,
    /** Anyone finds it. */
    LISTED,
    /** Nobody finds it while a problem is judged. */
    HIDDEN,
    /** It is no more. */
    WITHDRAWN;

    /** Whether a listing may go from here to there. */
    public boolean leadsTo(Stage next) {
        return switch (next) {
            case DRAFT -> false;
            case LISTED -> this == DRAFT || this == HIDDEN;
            case HIDDEN -> this == LISTED;
            case WITHDRAWN -> this != WITHDRAWN;
        };
    }
}
