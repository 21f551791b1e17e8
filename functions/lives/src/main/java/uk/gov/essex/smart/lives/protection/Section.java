package uk.gov.essex.smart.lives.protection;

/** The parts of a referral that different people need to know. */
public enum Section {
    DEMOGRAPHICS,
    CONTACTS,
    CARE_NEEDS,
    HEALTH,
    SOCIAL_CONTEXT,
    LEGAL,
    SAFEGUARDING,
    /** Key holder, key safe, how an installer gets in. */
    HOME_ACCESS,
    DOCUMENTS
}
