package uk.gov.essex.smart.lives.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.lives.protection.LegalHold.Ground;
import uk.gov.essex.smart.lives.protection.RetentionRun.Progress;
import uk.gov.essex.smart.lives.protection.SealedDocuments.Outcome;

/** What every keeper of documents does when they are no longer needed. */
public abstract class RetentionContract {

    private static final LocalDate TODAY = Mark.day(Plain.NOW);
    private static final RetentionSchedule SCHEDULE = new RetentionSchedule(Map.of(
            RecordKind.CONTACT_ONLY, Period.ofMonths(6),
            RecordKind.ADULT_CARE, Period.ofYears(6),
            RecordKind.SAFEGUARDING, Period.ofYears(20)));

    private final SurrogateId person = Plain.id();
    private final Document document = Plain.document(person);
    private final AuditEvent held = Plain.event(person, person, Action.HELD);
    private final AuditEvent released = Plain.event(person, person, Action.RELEASED);

    protected abstract SealedDocuments documents();

    /** Over the same store. */
    protected abstract Retention retention();

    @Test
    void reviewsAPersonAMonthAfterTheirFirstStep() {
        documents().commit(Plain.step(document, "a"));
        documents().commit(Plain.step(document.next(), "b"));
        LocalDate month = TODAY.plusMonths(1);
        assertThat(reviews(month.minusDays(1))).isEmpty();
        assertThat(reviews(month)).containsExactly(new Review(month, person));
    }

    @Test
    void erasesOnTheDayThePersonIsDueAndNotBefore() {
        keep(RecordKind.CONTACT_ONLY);
        assertThat(run(TODAY.plusMonths(1))).isEqualTo(new Progress(1, 0, List.of(), Optional.empty()));
        LocalDate due = TODAY.plusMonths(6).plusDays(1);
        assertThat(reviews(due)).containsExactly(new Review(due, person));
        assertThat(run(due.minusDays(1)).reviewed()).isZero();
        assertThat(run(due).erased()).isEqualTo(1);

        assertThat(documents().find(document.id())).isEqualTo(new Found.Erased());
        assertThat(documents().findPerson(document.lookup())).isEmpty();
        AuditEntry last = documents().listAudit(person, 2, 10).getLast();
        assertThat(last.event().action()).isEqualTo(Action.ERASED);
        assertThat(last.event().purpose()).isEqualTo(Purpose.RETENTION);
        assertThat(reviews(LocalDate.of(2060, 1, 1))).isEmpty();
    }

    @Test
    void reviewsWhoStaysOnceAYear() {
        keep(RecordKind.SAFEGUARDING);
        LocalDate late = TODAY.plusYears(3);
        run(late);
        assertThat(reviews(LocalDate.of(2060, 1, 1))).containsExactly(new Review(late.plusYears(1), person));
    }

    @Test
    void keepsWhoIsHeldUntilTheLastGroundIsReleased() {
        keep(RecordKind.CONTACT_ONLY);
        LocalDate late = TODAY.plusYears(9);
        LegalHold claim = new LegalHold(Ground.LEGAL_CLAIM, TODAY, Plain.id());
        LegalHold inquiry = new LegalHold(Ground.PUBLIC_INQUIRY, TODAY, Plain.id());
        assertThat(retention().hold(claim, held)).isEqualTo(Outcome.DONE);
        assertThat(retention().hold(claim, held)).isEqualTo(Outcome.REPEATED);
        assertThat(retention().hold(inquiry, held)).isEqualTo(Outcome.DONE);
        assertThat(documents().erase(person, Plain.event(person, person, Action.ERASED)))
                .isEqualTo(Erasure.HELD);
        assertThat(run(late).erased()).isZero();
        assertThat(retention().release(Ground.LEGAL_CLAIM, released)).isEqualTo(Outcome.DONE);
        assertThat(retention().release(Ground.LEGAL_CLAIM, released)).isEqualTo(Outcome.REPEATED);
        assertThat(run(late).erased()).isZero();
        assertThat(documents().auditHead(person).holds()).containsOnlyKeys(Ground.PUBLIC_INQUIRY);

        retention().release(Ground.PUBLIC_INQUIRY, released);
        assertThat(run(late).erased()).isEqualTo(1);
        assertThat(retention().hold(claim, held)).isEqualTo(Outcome.ERASED);
    }

    @Test
    void erasesNobodyOfWhomSomethingHappenedSinceTheyWereJudged() {
        keep(RecordKind.CONTACT_ONLY);
        Review review = reviews(TODAY.plusMonths(1)).getFirst();
        AuditHead judged = documents().auditHead(person);
        documents().commit(Plain.step(Plain.document(person), "new"));
        AuditEvent event = Plain.event(person, person, Action.ERASED);
        assertThat(retention().erase(review, judged, event)).isEqualTo(Erasure.CONFLICT);
        assertThat(documents().find(document.id())).isInstanceOf(Found.Present.class);
        assertThat(reviews(TODAY.plusMonths(1))).containsExactly(review);
    }

    @Test
    void endsTheReviewOfWhoWasErasedOtherwise() {
        keep(RecordKind.SAFEGUARDING);
        documents().erase(person, Plain.event(person, person, Action.ERASED));
        assertThat(run(TODAY.plusMonths(1)).reviewed()).isEqualTo(1);
        assertThat(reviews(LocalDate.of(2060, 1, 1))).isEmpty();
        assertThat(documents().listAudit(person, 0, 10)).hasSize(3);
    }

    @Test
    void goesThroughReviewsAPageAtATime() {
        for (int i = 0; i < 5; i++) {
            documents().commit(Plain.step(Plain.document(Plain.id()), "a"));
        }
        RetentionRun run = new RetentionRun(documents(), retention(), SCHEDULE, Plain.id());
        Instant late = Plain.NOW.plusSeconds(86_400L * 40);
        Progress one = run.page(late, Optional.empty(), 3);
        assertThat(one.reviewed()).isEqualTo(3);
        assertThat(run.page(late, one.reached(), 3)).isEqualTo(new Progress(2, 0, List.of(), Optional.empty()));
        assertThat(run.page(late, Optional.empty(), 3).reviewed()).isZero();
    }

    private void keep(RecordKind kind) {
        documents().commit(Plain.step(document, "a"));
        documents().commit(Plain.step(Plain.closed(document.next(), kind), "b"));
    }

    private List<Review> reviews(LocalDate day) {
        return retention().listReviews(day, Optional.empty(), 10);
    }

    private Progress run(LocalDate day) {
        return new RetentionRun(documents(), retention(), SCHEDULE, Plain.id())
                .page(day.atTime(12, 0).toInstant(ZoneOffset.UTC), Optional.empty(), 10);
    }
}
