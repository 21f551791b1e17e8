package uk.gov.essex.smart.lives.workflow;

/** Where a referral stands. */
public enum Stage {
    RECEIVED,
    TRIAGE,
    /** Waiting for the referrer to answer a question. */
    MORE_INFORMATION,
    /** Waiting for an assessment to begin, or for help that cannot wait for one (Care Act 2014, s 19(3)). */
    ACCEPTED,
    ASSESSMENT,
    SERVICE,
    REVIEW,
    CLOSED;

    /** Whether a referral may go on from here to there. */
    public boolean leadsTo(Stage next) {
        return switch (this) {
            case RECEIVED, MORE_INFORMATION -> next == TRIAGE || next == CLOSED;
            case TRIAGE -> next == MORE_INFORMATION || next == ACCEPTED || next == CLOSED;
            case ACCEPTED -> next == ASSESSMENT || next == SERVICE || next == CLOSED;
            case ASSESSMENT -> next == SERVICE || next == CLOSED;
            case SERVICE -> next == REVIEW || next == CLOSED;
            case REVIEW -> next == SERVICE || next == ASSESSMENT || next == CLOSED;
            case CLOSED -> false;
        };
    }
}
