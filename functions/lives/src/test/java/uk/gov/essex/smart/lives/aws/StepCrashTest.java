package uk.gov.essex.smart.lives.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import uk.gov.essex.smart.lives.protection.Action;
import uk.gov.essex.smart.lives.protection.AuditEvent;
import uk.gov.essex.smart.lives.protection.Document;
import uk.gov.essex.smart.lives.protection.Found;
import uk.gov.essex.smart.lives.protection.LegalHold;
import uk.gov.essex.smart.lives.protection.Plain;
import uk.gov.essex.smart.lives.protection.RecordKind;
import uk.gov.essex.smart.lives.protection.RetentionRun;
import uk.gov.essex.smart.lives.protection.RetentionSchedule;
import uk.gov.essex.smart.lives.protection.Review;
import uk.gov.essex.smart.lives.protection.WorkItem;
import uk.gov.essex.smart.testing.DyingDynamo;
import uk.gov.essex.smart.testing.DynamoServer;

/** The function dies at any of its calls: asking again ends well, and nothing happens twice. */
final class StepCrashTest {

    private static final RetentionSchedule SCHEDULE = new RetentionSchedule(Map.of(
            RecordKind.CONTACT_ONLY, Period.ofDays(1),
            RecordKind.ADULT_CARE, Period.ofYears(6),
            RecordKind.SAFEGUARDING, Period.ofYears(20)));
    private static final LegalHold HOLD = new LegalHold(LegalHold.Ground.OMBUDSMAN, Plain.DUE, Plain.id());

    private final Sealing sealing = Sealing.open();
    private final DynamoSealedDocuments documents = sealing.documents();
    private Document document = Plain.document(Plain.id());

    @Test
    void losesAndDoublesNoStep() {
        int calls =
                dieAtEach(this::another, client -> sealing.documents(client).commit(Plain.step(document, "a")), () -> {
                    assertThat(documents.find(document.id())).isEqualTo(new Found.Present(document.next()));
                    assertThat(documents.listWaiting(document.person())).hasSize(1);
                    assertThat(documents.findPerson(document.lookup())).contains(document.person());
                    assertThat(reviews()).containsExactly(LocalDate.of(2026, 12, 23));
                    assertAudited(1);
                });
        assertThat(calls).isEqualTo(2);
    }

    @Test
    void correctsOnceWhatAPersonIsFoundBy() {
        dieAtEach(this::stored, client -> sealing.documents(client).commit(Plain.step(corrected(), "b")), () -> {
            assertThat(documents.findPerson(corrected().lookup())).contains(document.person());
            assertThat(documents.findPerson(document.lookup())).isEmpty();
            assertAudited(2);
        });
    }

    @Test
    void endsAnErasureOnceBegun() {
        int calls = dieAtEach(
                this::stored,
                client -> sealing.documents(client).erase(document.person(), event(Action.ERASED)),
                () -> assertErasedAfter(2));
        assertThat(calls).isEqualTo(5);
    }

    @Test
    void erasesWhoIsDueWhenTheRunBeginsAgain() {
        int calls = dieAtEach(this::due, this::run, () -> {
            assertErasedAfter(3);
            assertThat(reviews()).isEmpty();
        });
        assertThat(calls).isEqualTo(6);
    }

    @Test
    void losesNoReviewThatIsPutOff() {
        dieAtEach(this::stored, this::run, () -> assertThat(reviews()).containsExactly(LocalDate.of(2028, 1, 2)));
    }

    @Test
    void holdsOnce() {
        dieAtEach(this::stored, client -> sealing.retention(client).hold(HOLD, event(Action.HELD)), () -> {
            assertThat(documents.auditHead(document.person()).holds()).containsValue(HOLD);
            assertAudited(2);
        });
    }

    @Test
    void releasesOnceAndReviewsThen() {
        dieAtEach(
                this::held, client -> sealing.retention(client).release(HOLD.ground(), event(Action.RELEASED)), () -> {
                    assertThat(documents.auditHead(document.person()).holds()).isEmpty();
                    assertThat(reviews()).containsExactly(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 12, 23));
                    assertAudited(3);
                });
    }

    /** Acts to the end, then again and again for a new person, dying at each call once before it and once after it. */
    private static int dieAtEach(Runnable before, Consumer<DynamoDbClient> act, Runnable after) {
        DyingDynamo immortal = new DyingDynamo(Integer.MAX_VALUE, false);
        before.run();
        act.accept(immortal.client());
        after.run();
        for (int fatal = 1; fatal <= immortal.calls(); fatal++) {
            for (boolean isAfter : new boolean[] {false, true}) {
                DynamoDbClient mortal = new DyingDynamo(fatal, isAfter).client();
                before.run();
                assertThatThrownBy(() -> act.accept(mortal)).hasMessage("dead");
                act.accept(DynamoServer.client());
                after.run();
            }
        }
        return immortal.calls();
    }

    private void another() {
        document = Plain.document(Plain.id());
    }

    private void stored() {
        another();
        documents.commit(Plain.step(document, "a"));
    }

    private void due() {
        stored();
        documents.commit(Plain.step(Plain.closed(document.next(), RecordKind.CONTACT_ONLY), "b"));
    }

    private void held() {
        stored();
        sealing.retention(DynamoServer.client()).hold(HOLD, event(Action.HELD));
    }

    private void run(DynamoDbClient client) {
        new RetentionRun(sealing.documents(client), sealing.retention(client), SCHEDULE, Plain.id())
                .page(Plain.NOW.plus(Duration.ofDays(40)), Optional.empty(), 100);
    }

    private Document corrected() {
        return new Document(
                document.id(),
                document.person(),
                1,
                Plain.LOOKUP.current("right" + document.person().value()),
                document.kind(),
                document.work(),
                document.body());
    }

    private AuditEvent event(Action action) {
        return Plain.event(document.person(), document.id(), action);
    }

    private List<LocalDate> reviews() {
        return sealing
                .retention(DynamoServer.client())
                .listReviews(LocalDate.of(2060, 1, 1), Optional.empty(), 100)
                .stream()
                .filter(review -> review.person().equals(document.person()))
                .map(Review::day)
                .toList();
    }

    private void assertErasedAfter(int entries) {
        assertThat(documents.find(document.id())).isEqualTo(new Found.Erased());
        assertThat(documents.findPerson(document.lookup())).isEmpty();
        assertThat(documents.listWork(Plain.TEAM, Optional.empty(), 100))
                .extracting(WorkItem::document)
                .doesNotContain(document.id());
        assertAudited(entries);
    }

    private void assertAudited(int entries) {
        assertThat(documents.auditHead(document.person()).count()).isEqualTo(entries);
    }
}
