package uk.gov.essex.smart.lives.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import uk.gov.essex.smart.lives.ReferralId;
import uk.gov.essex.smart.lives.protection.Action;
import uk.gov.essex.smart.lives.protection.ActorRole;
import uk.gov.essex.smart.lives.protection.AuditEvent;
import uk.gov.essex.smart.lives.protection.Disclosure;
import uk.gov.essex.smart.lives.protection.Erasure;
import uk.gov.essex.smart.lives.protection.LegalHold;
import uk.gov.essex.smart.lives.protection.Mark;
import uk.gov.essex.smart.lives.protection.Purpose;
import uk.gov.essex.smart.lives.protection.Retention;
import uk.gov.essex.smart.lives.protection.SealedDocuments.Outcome;
import uk.gov.essex.smart.lives.protection.StepId;
import uk.gov.essex.smart.lives.protection.SubjectAccess;
import uk.gov.essex.smart.lives.protection.SurrogateId;

/** What records officers do for a person with all that is held on them. Safe from any thread. */
public final class Records {

    private final Desk desk;
    private final Retention retention;
    private final SubjectAccess access;
    private final Cases cases;

    public Records(Desk desk, Retention retention, SubjectAccess access) {
        this.desk = desk;
        this.retention = retention;
        this.access = access;
        this.cases = new Cases(desk);
    }

    /** Everything held on a person, and the cases among it as they read. */
    public record Disclosed(Disclosure all, List<Case> cases) {

        public Disclosed {
            cases = List.copyOf(cases);
        }
    }

    /**
     * Everything held on the person of a referral, in one call; on record as given out.
     *
     * @param owner whose key asks
     * @param request names this disclosure
     */
    public Optional<Disclosed> disclose(String owner, ReferralId id, String request) {
        return cases.find(id).map(stored -> {
            new Recording(desk)
                    .record(
                            StepId.of(new SurrogateId(id.value()), "disclose/" + request),
                            event(owner, Action.DISCLOSED, Purpose.SUBJECT_ACCESS, stored.person(), id));
            Disclosure all = access.of(stored.person());
            List<Case> read = all.documents().stream()
                    .map(document ->
                            desk.form().read(new ReferralId(document.id().value()), document.body()))
                    .toList();
            return new Disclosed(all, read);
        });
    }

    /** Stops the erasure of the person of a referral; empty where there is no such referral. */
    public Optional<Outcome> hold(String owner, ReferralId id, LegalHold.Ground ground) {
        return settled(id, person -> {
            AuditEvent event = event(owner, Action.HELD, Purpose.LEGAL, person, id);
            return retention.hold(new LegalHold(ground, Mark.day(event.at()), event.actor()), event);
        });
    }

    /** Lifts such a stop; empty where there is no such referral. */
    public Optional<Outcome> release(String owner, ReferralId id, LegalHold.Ground ground) {
        return settled(
                id, person -> retention.release(ground, event(owner, Action.RELEASED, Purpose.LEGAL, person, id)));
    }

    /** Erases the person of a referral for good, because they have the right to it; empty where there is no referral. */
    public Optional<Erasure> erase(String owner, ReferralId id) {
        return cases.find(id)
                .map(stored -> desk.documents()
                        .erase(stored.person(), event(owner, Action.ERASED, Purpose.LEGAL, stored.person(), id)));
    }

    private Optional<Outcome> settled(ReferralId id, Function<SurrogateId, Outcome> change) {
        return cases.find(id)
                .map(stored -> desk.attempts()
                        .first(() -> Optional.of(change.apply(stored.person()))
                                .filter(outcome -> outcome != Outcome.CONFLICT))
                        .orElse(Outcome.CONFLICT));
    }

    private AuditEvent event(String owner, Action action, Purpose purpose, SurrogateId person, ReferralId id) {
        Instant now = desk.clock().instant();
        return new Actor(ActorRole.RECORDS_OFFICER, SurrogateId.named(owner)).event(now, action, purpose, person, id);
    }
}
