package uk.gov.essex.smart.benchmarks.sealing;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import uk.gov.essex.smart.lives.aws.DynamoSealedDocuments;
import uk.gov.essex.smart.lives.aws.LookupKeys;
import uk.gov.essex.smart.lives.aws.MacKeys;
import uk.gov.essex.smart.lives.aws.RawMasterKey;
import uk.gov.essex.smart.lives.aws.Seals;
import uk.gov.essex.smart.lives.protection.Action;
import uk.gov.essex.smart.lives.protection.ActorRole;
import uk.gov.essex.smart.lives.protection.AuditChain;
import uk.gov.essex.smart.lives.protection.AuditEvent;
import uk.gov.essex.smart.lives.protection.Document;
import uk.gov.essex.smart.lives.protection.Found;
import uk.gov.essex.smart.lives.protection.Purpose;
import uk.gov.essex.smart.lives.protection.RecordKind;
import uk.gov.essex.smart.lives.protection.SealedDocuments;
import uk.gov.essex.smart.lives.protection.SealedDocuments.Outcome;
import uk.gov.essex.smart.lives.protection.Step;
import uk.gov.essex.smart.lives.protection.StepId;
import uk.gov.essex.smart.lives.protection.SurrogateId;
import uk.gov.essex.smart.lives.protection.TeamId;
import uk.gov.essex.smart.lives.protection.Work;
import uk.gov.essex.smart.testing.DynamoServer;
import uk.gov.essex.smart.testing.Tables;

/** Referrals of 4 kB, each of another person, in a table of their own over DynamoDB Local: sealed, or all the same without. */
final class Kept {

    private static final Instant NOW = Instant.parse("2026-11-23T09:30:00Z");
    private static final String BODY = "a referral ".repeat(372);
    private static final LookupKeys LOOKUP = new LookupKeys(Map.of(1, new byte[32]));

    private final SplittableRandom ids = new SplittableRandom(23);
    private final SealedDocuments documents;
    private Document last = document();

    private Kept(Function<String, Seals> seals) {
        String table = Tables.byPartition();
        documents = new DynamoSealedDocuments(
                DynamoServer.client(), table, seals.apply(table), new AuditChain(new MacKeys(Map.of(1, new byte[32]))));
    }

    static Kept sealed() {
        return new Kept(table -> new Seals(master(), table));
    }

    static Kept plain() {
        return new Kept(table -> new Seals(master(), key -> new NoSeal()));
    }

    /** The first referral of somebody new. */
    void refer() {
        last = document();
        commit("a");
    }

    /** The next step of the last referral. */
    void change() {
        last = last.next();
        commit("b");
    }

    void read() {
        if (!(documents.find(last.id()) instanceof Found.Present)) {
            throw new IllegalStateException("The referral " + last + " is not there");
        }
    }

    private void commit(String command) {
        AuditEvent event = new AuditEvent(
                NOW, ActorRole.TRIAGE_OFFICER, last.person(), Action.CHANGED, Purpose.TRIAGE, last.person(), last.id());
        Step step = new Step(StepId.of(last.id(), command), last, event, List.of());
        if (documents.commit(step) != Outcome.DONE) {
            throw new IllegalStateException("The referral " + last + " was not kept");
        }
    }

    private Document document() {
        SurrogateId person = id();
        return new Document(
                id(),
                person,
                0,
                LOOKUP.current(person.value()),
                RecordKind.ADULT_CARE,
                Optional.of(new Work(new TeamId("triage"), LocalDate.of(2026, 11, 30))),
                BODY);
    }

    private SurrogateId id() {
        byte[] bytes = new byte[SurrogateId.BYTES];
        ids.nextBytes(bytes);
        return SurrogateId.of(bytes);
    }

    private static RawMasterKey master() {
        return new RawMasterKey(new byte[32], new SecureRandom(new byte[] {23}));
    }
}
