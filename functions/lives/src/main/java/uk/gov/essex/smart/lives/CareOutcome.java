package uk.gov.essex.smart.lives;

/** What a person wishes to achieve: the ten outcomes of the Care and Support (Eligibility Criteria) Regulations 2014. */
public enum CareOutcome {
    NUTRITION,
    PERSONAL_HYGIENE,
    TOILET_NEEDS,
    CLOTHING,
    USING_THE_HOME_SAFELY,
    HABITABLE_HOME,
    RELATIONSHIPS,
    WORK_AND_LEARNING,
    COMMUNITY_FACILITIES,
    CARING_FOR_A_CHILD
}
