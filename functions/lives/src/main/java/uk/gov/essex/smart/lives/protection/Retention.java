package uk.gov.essex.smart.lives.protection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** When everybody's keeping is reviewed, and what stops their erasure. Safe from any thread. */
public interface Retention {

    /** Reviews of the day and of days before it, oldest first, at most {@value SealedDocuments#MOST}. */
    List<Review> listReviews(LocalDate day, Optional<Review> after, int most);

    /** Puts a review off to a later day. */
    void putOff(Review review, LocalDate day);

    /**
     * Erases the person for good, unless anything was done since they were judged, and ends the review. Begun and not
     * ended, it is ended by the repeat.
     *
     * @param judged the head by which the person was found due
     */
    Erasure erase(Review review, AuditHead judged, AuditEvent event);

    /** Stops the person's erasure until the ground is released; repeated where it stands on the same ground already. */
    SealedDocuments.Outcome hold(LegalHold hold, AuditEvent event);

    /** Lifts a hold and has the person reviewed on the day of the event; repeated where none stands on the ground. */
    SealedDocuments.Outcome release(LegalHold.Ground ground, AuditEvent event);
}
