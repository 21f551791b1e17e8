package uk.gov.essex.smart.lives;

/** Which way a referral takes through the council. */
public enum Route {
    GENERAL,
    SAFEGUARDING,
    OCCUPATIONAL_THERAPY,
    CARER,
    /** Deprivation of liberty safeguards (Mental Capacity Act 2005, schedule A1). */
    DEPRIVATION_OF_LIBERTY
}
