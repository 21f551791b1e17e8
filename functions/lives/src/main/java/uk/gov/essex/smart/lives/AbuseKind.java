package uk.gov.essex.smart.lives;

/** The ten kinds of abuse and neglect of the Care and Support Statutory Guidance, 14.17. */
public enum AbuseKind {
    PHYSICAL,
    DOMESTIC,
    SEXUAL,
    PSYCHOLOGICAL,
    FINANCIAL,
    MODERN_SLAVERY,
    DISCRIMINATORY,
    ORGANISATIONAL,
    NEGLECT,
    SELF_NEGLECT
}
