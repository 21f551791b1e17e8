package uk.gov.essex.smart.lives.workflow;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something to tell. Holds no words and nobody's address: whoever sends it looks both up.
 *
 * @param indicative the date the person may expect
 */
public record Notice(Audience audience, Occasion occasion, Optional<LocalDate> indicative) {

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
        MORE_INFORMATION_WANTED,
        ACCEPTED,
        ASSESSMENT_STARTED,
        SERVICE_STARTED,
        REVIEW_STARTED,
        CLOSED,
        DUE_SOON,
        OVERDUE,
        /** No letter reached the person or the referrer. */
        UNDELIVERED
    }
}
