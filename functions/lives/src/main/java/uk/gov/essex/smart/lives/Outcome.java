package uk.gov.essex.smart.lives;

/**
 * What an event came to: the nineteen event outcomes of Client Level Data, as NHS England's mapping tables spell them for
 * release 1. Release 2 folds them into fewer.
 */
public enum Outcome {
    PROGRESS_TO_REABLEMENT("Progress to reablement/ST-Max"),
    PROGRESS_TO_ASSESSMENT("Progress to assessment"),
    PROGRESS_TO_REASSESSMENT("Progress to re-assessment / unplanned review"),
    PROGRESS_TO_FINANCIAL_ASSESSMENT("Progress to financial assessment"),
    PROGRESS_TO_SERVICES("Progress to support planning / services"),
    NO_CHANGE("No change in package"),
    PROVISION_OF_SERVICE("Provision of service"),
    PROGRESS_TO_END_OF_LIFE_CARE("Progress to end of life care"),
    ADMITTED_TO_HOSPITAL("Admitted to hospital"),
    MOVED("NFA - Moved to another LA"),
    NHS_FUNDED("NFA - 100% NHS funded care"),
    SELF_FUNDED("NFA - Self-funded client (inc. 12wk disregard)"),
    INFORMATION_AND_ADVICE("NFA - Information & advice / signposting only"),
    DECLINED("NFA - Support declined"),
    DECEASED("NFA - Deceased"),
    SERVICE_ENDED_AS_PLANNED("Service ended as planned"),
    SUPPORT_ENDED_OTHERWISE("NFA - Support ended: other reason"),
    NOT_OFFERED("NFA - No services offered: other reason"),
    OTHER("NFA - Other");

    private final String term;

    Outcome(String term) {
        this.term = term;
    }

    /** The word of the return. */
    public String term() {
        return term;
    }

    /** Whether a referral can be closed with it: no further action, or a service that ended. */
    public boolean closes() {
        return switch (this) {
            case PROGRESS_TO_REABLEMENT,
                    PROGRESS_TO_ASSESSMENT,
                    PROGRESS_TO_REASSESSMENT,
                    PROGRESS_TO_FINANCIAL_ASSESSMENT,
                    PROGRESS_TO_SERVICES,
                    NO_CHANGE,
                    PROVISION_OF_SERVICE,
                    PROGRESS_TO_END_OF_LIFE_CARE -> false;
            case ADMITTED_TO_HOSPITAL,
                    MOVED,
                    NHS_FUNDED,
                    SELF_FUNDED,
                    INFORMATION_AND_ADVICE,
                    DECLINED,
                    DECEASED,
                    SERVICE_ENDED_AS_PLANNED,
                    SUPPORT_ENDED_OTHERWISE,
                    NOT_OFFERED,
                    OTHER -> true;
        };
    }

    /** Whether it says that a service ended, so that there must have been one. */
    public boolean endsService() {
        return this == SERVICE_ENDED_AS_PLANNED || this == SUPPORT_ENDED_OTHERWISE;
    }
}
