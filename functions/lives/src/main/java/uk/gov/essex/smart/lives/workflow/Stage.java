package uk.gov.essex.smart.lives.workflow;

/** Where a referral stands. */
public enum Stage {
    RECEIVED,
    TRIAGE,
    /** Waiting for the referrer to answer a question. */
    MORE_INFORMATION,
    /** Waiting for an assessment to begin. */
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
            case ACCEPTED -> next == ASSESSMENT || next == CLOSED;
            case ASSESSMENT -> next == SERVICE || next == CLOSED;
            case SERVICE -> next == REVIEW || next == CLOSED;
            case REVIEW -> next == SERVICE || next == ASSESSMENT || next == CLOSED;
            case CLOSED -> false;
        };
    }
}
