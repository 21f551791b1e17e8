package uk.gov.essex.smart.lives.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What somebody is given who asks for all that is held on them, whatever keeps it. */
public abstract class SubjectAccessContract {

    private final SurrogateId person = Plain.id();

    protected abstract SealedDocuments documents();

    /** Over the same store. */
    protected abstract Retention retention();

    private Disclosure access(SurrogateId whom) {
        return new SubjectAccess(documents(), Plain.CHAIN).of(whom);
    }

    @Test
    void givesEverythingOfThePersonAndNothingOfOthers() {
        Document one = Plain.document(person);
        Document two = Plain.document(person);
        Document other = Plain.document(Plain.id());
        List.of(one, two, other).forEach(document -> documents().commit(Plain.step(document, "a")));
        LegalHold hold = new LegalHold(LegalHold.Ground.SUBJECT_ACCESS_REQUEST, Plain.DUE, Plain.id());
        retention().hold(hold, Plain.event(person, person, Action.HELD));

        Disclosure all = access(person);
        assertThat(all.documents()).containsExactlyInAnyOrder(one.next(), two.next());
        assertThat(all.waiting()).hasSize(2);
        assertThat(all.holds()).containsExactly(hold);
        assertThat(all.auditInWords())
                .hasSize(3)
                .last()
                .isEqualTo("On 23 November 2026 at 09:30 a triage officer stopped your information from being erased,"
                        + " for a legal reason, to see who can help you.");
    }

    @Test
    void leavesToARecordsOfficerWhatKeepsSomeoneSafe() {
        Document document = Plain.document(person);
        documents().commit(Plain.step(document, "a"));
        AuditEvent read = new AuditEvent(
                Plain.NOW,
                ActorRole.SAFEGUARDING_LEAD,
                Plain.id(),
                Action.READ,
                Purpose.SAFEGUARDING,
                person,
                document.id());
        documents().record(Plain.stepId(), read, List.of());

        assertThat(access(person).audit()).hasSize(1).doesNotContain(read);
        assertThat(access(person).withheld()).containsExactly(read);
    }

    @Test
    void gathersMoreThanAPageOfEverything() {
        for (int i = 0; i < 101; i++) {
            documents().commit(Plain.step(Plain.document(person), "a"));
        }
        Disclosure all = access(person);
        assertThat(all.documents()).hasSize(101);
        assertThat(all.audit()).hasSize(101);
        assertThat(all.waiting()).hasSize(101);
    }

    @Test
    void hasTheAuditAloneOfWhoIsErased() {
        documents().commit(Plain.step(Plain.document(person), "a"));
        documents().erase(person, Plain.event(person, person, Action.ERASED));
        Disclosure left = access(person);
        assertThat(left.documents()).isEmpty();
        assertThat(left.waiting()).isEmpty();
        assertThat(left.audit()).extracting(AuditEvent::action).containsExactly(Action.CHANGED, Action.ERASED);
        assertThat(access(Plain.id()).audit()).isEmpty();
    }
}
