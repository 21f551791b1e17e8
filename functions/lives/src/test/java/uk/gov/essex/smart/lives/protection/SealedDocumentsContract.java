package uk.gov.essex.smart.lives.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.lives.protection.SealedDocuments.Outcome;

/** What every keeper of documents does. */
public abstract class SealedDocumentsContract {

    private final SurrogateId person = Plain.id();
    private final Document first = Plain.document(person);

    protected abstract SealedDocuments empty();

    @Test
    void keepsDocumentAuditAndMessageOfAStep() {
        SealedDocuments documents = empty();
        assertThat(documents.commit(Plain.step(first, "a"))).isEqualTo(Outcome.DONE);

        assertThat(documents.find(first.id())).isEqualTo(new Found.Present(first.next()));
        assertThat(documents.findPerson(first.lookup())).contains(person);
        assertThat(documents.listByPerson(person, Optional.empty(), 10)).containsExactly(first.id());
        assertThat(documents.listWaiting(10))
                .extracting(Waiting::message)
                .containsExactly(new Message("acknowledgement", "Dear " + Plain.NAME));
        assertThat(documents.listWaiting(person)).containsExactly(new Message("acknowledgement", "Dear " + Plain.NAME));
        assertThat(documents.listWaiting(Plain.id())).isEmpty();
        assertThat(Plain.CHAIN.verify(documents.listAudit(person, 0, 10), documents.auditHead(person)))
                .isEqualTo(new AuditChain.Verdict.Whole());
        assertThat(documents.find(Plain.id())).isEqualTo(new Found.Absent());
    }

    @Test
    void takesAStepOnce() {
        SealedDocuments documents = empty();
        Step step = Plain.step(first, "a");
        assertThat(documents.isTaken(step.id())).isFalse();
        documents.commit(step);
        assertThat(documents.isTaken(step.id())).isTrue();
        assertThat(documents.commit(step)).isEqualTo(Outcome.REPEATED);
        documents.sent(documents.listWaiting(10).getFirst());
        assertThat(documents.commit(step)).isEqualTo(Outcome.REPEATED);

        assertThat(documents.listWaiting(10)).isEmpty();
        assertThat(documents.auditHead(person).count()).isEqualTo(1);
    }

    @Test
    void refusesAStepFromAnOldVersion() {
        SealedDocuments documents = empty();
        documents.commit(Plain.step(first, "a"));
        assertThat(documents.commit(Plain.step(first, "b"))).isEqualTo(Outcome.CONFLICT);
        assertThat(documents.commit(Plain.step(first.next(), "b"))).isEqualTo(Outcome.DONE);
        assertThat(documents.auditHead(person).count()).isEqualTo(2);
    }

    @Test
    void movesADocumentOnTheWorklist() {
        SealedDocuments documents = empty();
        documents.commit(Plain.step(first, "a"));
        TeamId other = new TeamId("assessment-south");
        Work work = new Work(other, LocalDate.of(2026, 12, 1));
        Document moved = new Document(
                first.id(), person, 1, first.lookup(), RecordKind.SAFEGUARDING, Optional.of(work), first.body());
        documents.commit(Plain.step(moved, "b"));

        assertThat(documents.listWork(Plain.TEAM, Optional.empty(), 10)).isEmpty();
        assertThat(documents.listWork(other, Optional.empty(), 10))
                .containsExactly(new WorkItem(work.due(), first.id()));
    }

    @Test
    void pagesThroughAWorklist() {
        SealedDocuments documents = empty();
        for (int i = 0; i < 5; i++) {
            documents.commit(Plain.step(Plain.document(Plain.id()), "a"));
        }
        List<WorkItem> one = documents.listWork(Plain.TEAM, Optional.empty(), 3);
        List<WorkItem> two = documents.listWork(Plain.TEAM, Optional.of(one.getLast()), 3);
        assertThat(one).hasSize(3);
        assertThat(two).hasSize(2).doesNotContainAnyElementsOf(one);
    }

    @Test
    void recordsWhoReadAndWhatIsSentForIt() {
        SealedDocuments documents = empty();
        documents.commit(Plain.step(first, "a"));
        AuditEvent read = Plain.event(person, first.id(), Action.READ);
        StepId step = StepId.of(first.id(), "b");
        List<Message> notice = List.of(new Message(BreakGlass.NOTICE, "Found on the floor"));
        assertThat(documents.record(step, read, notice)).isEqualTo(Outcome.DONE);
        assertThat(documents.record(step, read, notice)).isEqualTo(Outcome.REPEATED);

        assertThat(documents.listAudit(person, 1, 10))
                .extracting(AuditEntry::event)
                .containsExactly(read);
        assertThat(documents.listWaiting(10)).hasSize(2);
    }

    @Test
    void makesEverythingOfAnErasedPersonUnreadable() {
        SealedDocuments documents = empty();
        Document second = Plain.document(person);
        Document other = Plain.document(Plain.id());
        documents.commit(Plain.step(first, "a"));
        documents.commit(Plain.step(second, "a"));
        documents.commit(Plain.step(other, "a"));
        AuditEvent erased = Plain.event(person, first.id(), Action.ERASED);
        assertThat(documents.erase(person, erased)).isEqualTo(Erasure.ERASED);
        assertThat(documents.erase(person, erased)).isEqualTo(Erasure.ERASED);

        assertThat(documents.find(first.id())).isEqualTo(new Found.Erased());
        assertThat(documents.find(second.id())).isEqualTo(new Found.Erased());
        assertThat(documents.find(other.id())).isEqualTo(new Found.Present(other.next()));
        assertThat(documents.findPerson(first.lookup())).isEmpty();
        assertThat(documents.listByPerson(person, Optional.empty(), 10)).isEmpty();
        assertThat(documents.listWork(Plain.TEAM, Optional.empty(), 10))
                .extracting(WorkItem::document)
                .containsExactly(other.id());
        assertThat(documents.listWaiting(person)).isEmpty();
        assertThat(documents.listWaiting(10)).hasSize(1);
        assertThat(documents.commit(Plain.step(first.next(), "b"))).isEqualTo(Outcome.ERASED);
        assertThat(documents.auditHead(person).erased()).isTrue();
        assertThat(Plain.CHAIN.verify(documents.listAudit(person, 0, 10), documents.auditHead(person)))
                .isEqualTo(new AuditChain.Verdict.Whole());
        assertThat(documents.listAudit(person, 0, 10)).hasSize(3);
    }

    @Test
    void findsOnePersonByOneLookup() {
        SealedDocuments documents = empty();
        documents.commit(Plain.step(first, "a"));
        Document another = Plain.document(Plain.id(), Plain.NHS_NUMBER + person.value());
        assertThat(another.lookup()).isEqualTo(first.lookup());
        assertThat(documents.commit(Plain.step(another, "a"))).isEqualTo(Outcome.CONFLICT);

        assertThat(documents.findPerson(first.lookup())).contains(person);
        assertThat(documents.find(another.id())).isEqualTo(new Found.Absent());
        documents.erase(person, Plain.event(person, person, Action.ERASED));
        assertThat(documents.commit(Plain.step(another, "a"))).isEqualTo(Outcome.DONE);
        assertThat(documents.findPerson(first.lookup())).contains(another.person());
    }

    @Test
    void findsAPersonByACorrectedLookupAndNoMoreByTheWrongOne() {
        SealedDocuments documents = empty();
        Document second = Plain.document(person);
        documents.commit(Plain.step(first, "a"));
        documents.commit(Plain.step(second, "a"));
        LookupHash right = Plain.LOOKUP.current("right");
        documents.commit(Plain.step(found(first, right), "b"));
        assertThat(documents.findPerson(right)).contains(person);
        assertThat(documents.findPerson(first.lookup())).contains(person);
        documents.commit(Plain.step(found(second, right), "b"));
        assertThat(documents.findPerson(first.lookup())).isEmpty();
        assertThat(documents.listByPerson(person, Optional.empty(), 10))
                .containsExactlyInAnyOrder(first.id(), second.id());

        Document rightful = Plain.document(Plain.id(), Plain.NHS_NUMBER + person.value());
        assertThat(documents.commit(Plain.step(rightful, "a"))).isEqualTo(Outcome.DONE);
        assertThat(documents.findPerson(first.lookup())).contains(rightful.person());
        assertThat(documents.erase(person, Plain.event(person, person, Action.ERASED)))
                .isEqualTo(Erasure.ERASED);
        assertThat(documents.findPerson(right)).isEmpty();
        assertThat(documents.findPerson(first.lookup())).contains(rightful.person());
    }

    private static Document found(Document document, LookupHash lookup) {
        return new Document(
                document.id(), document.person(), 1, lookup, document.kind(), document.work(), document.body());
    }
}
