package uk.gov.essex.smart.lives.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.lives.Outcome;
import uk.gov.essex.smart.lives.Referral;
import uk.gov.essex.smart.lives.desk.Casework;
import uk.gov.essex.smart.lives.desk.Desk;
import uk.gov.essex.smart.lives.desk.Desks;
import uk.gov.essex.smart.lives.desk.Intake;
import uk.gov.essex.smart.lives.desk.Reading;
import uk.gov.essex.smart.lives.desk.Receipt;
import uk.gov.essex.smart.lives.desk.Sending;
import uk.gov.essex.smart.lives.protection.AuditChain;
import uk.gov.essex.smart.lives.protection.Found;
import uk.gov.essex.smart.lives.protection.Plain;
import uk.gov.essex.smart.lives.protection.SealedDocuments;
import uk.gov.essex.smart.lives.protection.SurrogateId;
import uk.gov.essex.smart.lives.workflow.CaseFile;
import uk.gov.essex.smart.lives.workflow.Stage;
import uk.gov.essex.smart.testing.DyingDynamo;

/** The desk over the real store: what happens once however often it is asked, and whoever dies while doing it. */
final class DynamoDeskTest {

    private static final int COPIES = 100;

    /** No step makes more calls to the store. */
    private static final int MOST_CALLS = 5;

    private static final UUID REQUEST = UUID.fromString("11111111-2222-4333-8444-555555555555");

    private final Sealing sealing = Sealing.sealed();
    private final Referral referral = Desks.referral(REQUEST);

    @Test
    void makesOneReferralOfAHundredCopiesAtOnce() throws InterruptedException, ExecutionException {
        SealedDocuments documents = sealing.documents();
        Intake intake = new Intake(new Desks(documents).desk());
        Callable<Receipt> send = () -> intake.receive(Desks.HOSPITAL, referral);
        List<Receipt> receipts = new ArrayList<>();
        try (ExecutorService callers = Executors.newFixedThreadPool(20)) {
            for (Future<Receipt> receipt : callers.invokeAll(Collections.nCopies(COPIES, send))) {
                receipts.add(receipt.get());
            }
        }

        assertThat(receipts).filteredOn(Receipt.Accepted.class::isInstance).hasSize(1);
        assertThat(receipts)
                .filteredOn(receipt -> receipt.equals(new Receipt.Duplicate(referral.id())))
                .hasSize(COPIES - 1);
        assertThat(documents.listWaiting(100)).hasSize(3);
    }

    @Test
    void losesAndDoublesNothingWhereverItDies() {
        Came whole = road(Integer.MAX_VALUE, false);
        for (int fatal = 1; fatal <= MOST_CALLS; fatal++) {
            for (boolean after : new boolean[] {false, true}) {
                assertThat(road(fatal, after)).isEqualTo(whole);
            }
        }
    }

    /** What a road came to. */
    private record Came(List<Stage> stages, int told, long audited, boolean sound) {}

    /** Takes each step twice: first by a client that dies at this call, then by one that lives. */
    private Came road(int fatal, boolean after) {
        Sealing fresh = Sealing.sealed();
        Desks clock = new Desks(fresh.documents());
        List<Consumer<Desk>> steps = List.of(
                desk -> new Intake(desk).receive(Desks.HOSPITAL, referral),
                desk -> new Casework(desk).move(Desks.TRIAGE, referral.id(), clock.move("to-triage-1", Stage.TRIAGE)),
                desk -> new Casework(desk)
                        .move(Desks.TRIAGE, referral.id(), clock.ask("to-asking-1", "Who has a key?")),
                desk -> new Sending(desk).revise(Desks.HOSPITAL, "to-answer-1", Desks.answer(referral.id())),
                desk -> new Casework(desk).move(Desks.TRIAGE, referral.id(), clock.move("to-accept-1", Stage.ACCEPTED)),
                desk -> new Reading(desk).read(Desks.WORKER, referral.id(), "a-reading"),
                desk -> new Casework(desk)
                        .move(Desks.WORKER, referral.id(), clock.close("the-end-01", Outcome.DECLINED)));
        for (Consumer<Desk> step : steps) {
            try {
                step.accept(new Desks(fresh.documents(new DyingDynamo(fatal, after).client())).desk());
            } catch (IllegalStateException dead) {
                assertThat(dead).hasMessage("dead");
            }
            step.accept(new Desks(fresh.documents()).desk());
        }
        return came(fresh.documents());
    }

    private Came came(SealedDocuments documents) {
        Found.Present found =
                (Found.Present) documents.find(new SurrogateId(referral.id().value()));
        SurrogateId person = found.document().person();
        CaseFile file = new Desks(documents)
                .desk()
                .form()
                .read(referral.id(), found.document().body())
                .file();
        AuditChain.Verdict verdict =
                Plain.CHAIN.verify(documents.listAudit(person, 0, 100), documents.auditHead(person));
        return new Came(
                file.arrivals().stream().map(arrival -> arrival.stage()).toList(),
                documents.listWaiting(100).size(),
                documents.auditHead(person).count(),
                verdict.equals(new AuditChain.Verdict.Whole())
                        && documents.listByPerson(person, Optional.empty(), 10).size() == 1);
    }
}
