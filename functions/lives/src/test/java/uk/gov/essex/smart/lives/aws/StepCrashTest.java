package uk.gov.essex.smart.lives.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.lives.protection.Action;
import uk.gov.essex.smart.lives.protection.AuditEvent;
import uk.gov.essex.smart.lives.protection.Document;
import uk.gov.essex.smart.lives.protection.Found;
import uk.gov.essex.smart.lives.protection.Plain;
import uk.gov.essex.smart.lives.protection.SealedDocuments;
import uk.gov.essex.smart.lives.protection.Step;
import uk.gov.essex.smart.lives.protection.WorkItem;
import uk.gov.essex.smart.testing.DyingDynamo;

/** The function dies at any of its calls: asking again ends well, and nothing happens twice. */
final class StepCrashTest {

    @Test
    void losesAndDoublesNoStep() {
        int calls = calls(documents -> documents.commit(Plain.step(Plain.document(Plain.id()), "a")));
        assertThat(calls).isEqualTo(2);
        for (int fatal = 1; fatal <= calls; fatal++) {
            for (boolean after : new boolean[] {false, true}) {
                Sealing sealing = new Sealing();
                Document document = Plain.document(Plain.id());
                Step step = Plain.step(document, "a");
                SealedDocuments dying = sealing.documents(new DyingDynamo(fatal, after).client());
                assertThatThrownBy(() -> dying.commit(step)).hasMessage("dead");

                sealing.documents().commit(step);

                assertThat(sealing.documents().find(document.id())).isEqualTo(new Found.Present(document.next()));
                assertThat(sealing.documents().listWaiting(10)).hasSize(1);
                assertThat(sealing.documents().auditHead(document.person()).count())
                        .isEqualTo(1);
            }
        }
    }

    @Test
    void endsAnErasureOnceBegun() {
        int calls = erasing(Integer.MAX_VALUE, false);
        assertThat(calls).isGreaterThan(4);
        for (int fatal = 1; fatal <= calls; fatal++) {
            erasing(fatal, false);
            erasing(fatal, true);
        }
    }

    private static int erasing(int fatal, boolean after) {
        Sealing sealing = new Sealing();
        Document document = Plain.document(Plain.id());
        sealing.documents().commit(Plain.step(document, "a"));
        AuditEvent event = Plain.event(document.person(), document.id(), Action.ERASED);
        DyingDynamo dying = new DyingDynamo(fatal, after);
        SealedDocuments mortal = sealing.documents(dying.client());
        if (fatal == Integer.MAX_VALUE) {
            mortal.erase(document.person(), event);
        } else {
            assertThatThrownBy(() -> mortal.erase(document.person(), event)).hasMessage("dead");
        }
        sealing.documents().erase(document.person(), event);

        assertThat(sealing.documents().find(document.id())).isEqualTo(new Found.Erased());
        assertThat(sealing.documents().findPerson(document.lookup())).isEmpty();
        assertThat(sealing.documents().listWork(Plain.TEAM, Optional.<WorkItem>empty(), 10))
                .isEmpty();
        assertThat(sealing.documents().auditHead(document.person()).count()).isEqualTo(2);
        return dying.calls();
    }

    private interface Act {
        void on(SealedDocuments documents);
    }

    private static int calls(Act act) {
        DyingDynamo none = new DyingDynamo(Integer.MAX_VALUE, false);
        act.on(new Sealing().documents(none.client()));
        return none.calls();
    }
}
