package uk.gov.essex.smart.lives;

/** What the law has arranged for a person. */
public enum Standing {
    HEALTH_AND_WELFARE_ATTORNEY,
    PROPERTY_AND_AFFAIRS_ATTORNEY,
    COURT_DEPUTY,
    APPOINTEE,
    DEPRIVATION_OF_LIBERTY_AUTHORISED,
    ADVANCE_DECISION,
    SECTION_117_AFTERCARE
}
