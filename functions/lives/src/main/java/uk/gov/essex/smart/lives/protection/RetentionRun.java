package uk.gov.essex.smart.lives.protection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reviews who is to be reviewed and erases who is due: a page at a time, and begun again wherever it was left. */
public final class RetentionRun {

    /**
     * What a page of reviews came to.
     *
     * @param reviewed how many
     * @param tampered whose records are not as they were stored: left as they are, for staff to look into
     * @param reached where the next page goes on; empty where there is none
     */
    public record Progress(int reviewed, int erased, List<SurrogateId> tampered, Optional<Review> reached) {}

    private final SealedDocuments documents;
    private final Retention retention;
    private final RetentionSchedule schedule;
    private final SurrogateId actor;

    /** @param actor who answers for the schedule, as the audit names them */
    public RetentionRun(SealedDocuments documents, Retention retention, RetentionSchedule schedule, SurrogateId actor) {
        this.documents = documents;
        this.retention = retention;
        this.schedule = schedule;
        this.actor = actor;
    }

    /** Takes the next page of reviews. */
    public Progress page(Instant now, Optional<Review> after, int most) {
        List<Review> reviews = retention.listReviews(Mark.day(now), after, most);
        List<SurrogateId> tampered = new ArrayList<>();
        int erased = 0;
        for (Review review : reviews) {
            try {
                erased += isErased(review, now) ? 1 : 0;
            } catch (TamperedException fault) {
                tampered.add(review.person());
            }
        }
        Optional<Review> reached = reviews.size() < most ? Optional.empty() : Optional.of(reviews.getLast());
        return new Progress(reviews.size(), erased, tampered, reached);
    }

    private boolean isErased(Review review, Instant now) {
        LocalDate today = Mark.day(now);
        AuditHead head = documents.auditHead(review.person());
        LocalDate latest = today.plus(Review.EVERY);
        LocalDate due = head.erased() ? today : schedule.due(head).orElse(latest);
        if (due.isAfter(today)) {
            retention.putOff(review, due.isBefore(latest) ? due : latest);
            return false;
        }
        return retention.erase(review, head, event(review.person(), now)) == Erasure.ERASED;
    }

    private AuditEvent event(SurrogateId person, Instant now) {
        return new AuditEvent(now, ActorRole.SYSTEM, actor, Action.ERASED, Purpose.RETENTION, person, person);
    }
}
