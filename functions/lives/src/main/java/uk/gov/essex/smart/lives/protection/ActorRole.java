package uk.gov.essex.smart.lives.protection;

/** In what capacity somebody acts, in the words the person reads. */
public enum ActorRole {
    REFERRER("the organisation that referred you"),
    TRIAGE_OFFICER("a triage officer"),
    SOCIAL_WORKER("a social worker"),
    OCCUPATIONAL_THERAPIST("an occupational therapist"),
    INSTALLER("an installer of care technology"),
    SAFEGUARDING_LEAD("a safeguarding lead"),
    MANAGER("a team manager"),
    RECORDS_OFFICER("a records officer"),
    PERSON("you"),
    SYSTEM("our computer system");

    private final String words;

    ActorRole(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
