package uk.gov.essex.smart.lives;

/** In what role somebody refers. */
public enum ReferrerRole {
    PERSON_THEMSELVES,
    CARER,
    FAMILY_OR_FRIEND,
    GENERAL_PRACTICE,
    HOSPITAL,
    AMBULANCE,
    COMMUNITY_HEALTH,
    MENTAL_HEALTH,
    CARE_PROVIDER,
    HOUSING,
    POLICE,
    FIRE_AND_RESCUE,
    PRISON,
    OTHER_COUNCIL,
    VOLUNTARY_SECTOR
}
