package uk.gov.essex.smart.lives.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.lives.protection.Action;
import uk.gov.essex.smart.lives.protection.AuditChain;
import uk.gov.essex.smart.lives.protection.AuditEvent;
import uk.gov.essex.smart.lives.protection.Document;
import uk.gov.essex.smart.lives.protection.Erasure;
import uk.gov.essex.smart.lives.protection.Found;
import uk.gov.essex.smart.lives.protection.LegalHold;
import uk.gov.essex.smart.lives.protection.Plain;
import uk.gov.essex.smart.lives.protection.Retention;
import uk.gov.essex.smart.lives.protection.SealedDocuments;
import uk.gov.essex.smart.lives.protection.SealedDocuments.Outcome;
import uk.gov.essex.smart.lives.protection.SurrogateId;
import uk.gov.essex.smart.testing.DynamoServer;

/** Several at once, over the one table. */
final class ContentionTest {

    private static final int MANY = 20;

    private final Sealing sealing = Sealing.open();
    private final SealedDocuments documents = sealing.documents();

    @Test
    void makesOnePersonOfManyFirstReferrals() {
        List<SurrogateId> persons =
                atOnce(IntStream.range(0, MANY).mapToObj(i -> referral()).toList());

        SurrogateId person = persons.getFirst();
        assertThat(persons).hasSize(MANY).containsOnly(person);
        assertThat(documents.findPerson(Plain.LOOKUP.current(Plain.NHS_NUMBER))).contains(person);
        assertThat(documents.listByPerson(person, Optional.empty(), 100))
                .hasSize(MANY)
                .allSatisfy(id -> assertThat(documents.find(id)).isInstanceOf(Found.Present.class));
        assertThat(Plain.CHAIN.verify(documents.listAudit(person, 0, 100), documents.auditHead(person)))
                .isEqualTo(new AuditChain.Verdict.Whole());
    }

    /** As a service does it: whoever loses looks the person up again and joins. */
    private Callable<SurrogateId> referral() {
        Document first = Plain.document(Plain.id(), Plain.NHS_NUMBER);
        return () -> {
            Document referral = first;
            while (documents.commit(Plain.step(referral, "a")) != Outcome.DONE) {
                SurrogateId person = documents.findPerson(first.lookup()).orElse(first.person());
                referral =
                        new Document(first.id(), person, 0, first.lookup(), first.kind(), first.work(), first.body());
            }
            return referral.person();
        };
    }

    @Test
    void takesNoStepMeanwhileForTampering() {
        Document document = Plain.document(Plain.id());
        documents.commit(Plain.step(document, "a"));
        Callable<Boolean> writer = () -> {
            Document next = document;
            for (int i = 0; i < MANY; i++) {
                next = next.next();
                documents.commit(Plain.step(next, "b" + i));
            }
            return documents.find(document.id()).equals(new Found.Present(next.next()));
        };
        Callable<Boolean> reader = () ->
                IntStream.range(0, 2 * MANY).allMatch(i -> documents.find(document.id()) instanceof Found.Present);
        assertThat(atOnce(List.of(writer, reader, reader))).containsOnly(true);
    }

    @Test
    void eitherHoldsOrErases() {
        Retention retention = sealing.retention(DynamoServer.client());
        for (int round = 0; round < 10; round++) {
            Document document = Plain.document(Plain.id());
            SurrogateId person = document.person();
            documents.commit(Plain.step(document, "a"));
            LegalHold hold = new LegalHold(LegalHold.Ground.LEGAL_CLAIM, Plain.DUE, Plain.id());
            List<Enum<?>> outcomes = atOnce(List.<Callable<Enum<?>>>of(
                    () -> documents.erase(person, Plain.event(person, person, Action.ERASED)),
                    () -> retention.hold(hold, Plain.event(person, person, Action.HELD))));
            boolean isErased = documents.find(document.id()) instanceof Found.Erased;
            assertThat(outcomes.getFirst()).isEqualTo(isErased ? Erasure.ERASED : Erasure.HELD);
            assertThat(outcomes.getLast() == Outcome.DONE).isNotEqualTo(isErased);
        }
    }

    @Test
    void givesAnErasureUpThatIsOvertakenEachTime() {
        Document document = Plain.document(Plain.id());
        documents.commit(Plain.step(document, "a"));
        OvertakenDynamo overtaken = new OvertakenDynamo(() -> documents.record(
                Plain.stepId(), Plain.event(document.person(), document.id(), Action.READ), List.of()));
        AuditEvent event = Plain.event(document.person(), document.id(), Action.ERASED);
        assertThat(sealing.documents(overtaken.client()).erase(document.person(), event))
                .isEqualTo(Erasure.CONFLICT);
        assertThat(overtaken.times()).isEqualTo(5);
        assertThat(documents.find(document.id())).isInstanceOf(Found.Present.class);
    }

    private static <T> List<T> atOnce(List<Callable<T>> tasks) {
        try (ExecutorService threads = Executors.newFixedThreadPool(tasks.size())) {
            List<T> results = new ArrayList<>();
            for (Future<T> future : threads.invokeAll(tasks)) {
                results.add(future.get());
            }
            return results;
        } catch (Exception fault) {
            throw new AssertionError(fault);
        }
    }
}
