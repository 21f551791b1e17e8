package uk.gov.essex.smart.lives.workflow;

import java.time.LocalDate;
import java.util.Optional;
import uk.gov.essex.smart.lives.ReferralId;

/**
 * Something to tell. Holds no words and nobody's address: whoever sends it looks both up.
 *
 * @param id the same for the same occasion, so that a repeat sends nothing twice
 * @param indicative the date the person may expect
 */
public record Message(
        String id, ReferralId referral, Audience audience, Occasion occasion, Optional<LocalDate> indicative) {

    /** Who is told. */
    public enum Audience {
        PERSON,
        REFERRER,
        TEAM,
        MANAGER
    }

    /** Why. */
    public enum Occasion {
        RECEIVED,
        TRIAGE_STARTED,
        MORE_INFORMATION_WANTED,
        ACCEPTED,
        ASSESSMENT_STARTED,
        SERVICE_STARTED,
        REVIEW_STARTED,
        CLOSED,
        DUE_SOON,
        OVERDUE
    }
}
