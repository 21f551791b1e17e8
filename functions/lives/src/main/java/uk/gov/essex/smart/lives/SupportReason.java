package uk.gov.essex.smart.lives;

/** Primary support reason, as the Short and Long Term return and Client Level Data word it. */
public enum SupportReason {
    ACCESS_AND_MOBILITY("Physical Support: Access & mobility only"),
    PERSONAL_CARE("Physical Support: Personal care support"),
    VISUAL_IMPAIRMENT("Sensory Support: Support for visual impairment"),
    HEARING_IMPAIRMENT("Sensory Support: Support for hearing impairment"),
    DUAL_IMPAIRMENT("Sensory Support: Support for dual impairment"),
    MEMORY_AND_COGNITION("Support with Memory & Cognition"),
    LEARNING_DISABILITY("Learning Disability Support"),
    MENTAL_HEALTH("Mental Health Support"),
    SUBSTANCE_MISUSE("Social Support: Substance misuse support"),
    ASYLUM_SEEKER("Social Support: Asylum seeker support"),
    SOCIAL_ISOLATION("Social Support: Support for social isolation/other");

    private final String term;

    SupportReason(String term) {
        this.term = term;
    }

    /** The word of the return. */
    public String term() {
        return term;
    }
}
