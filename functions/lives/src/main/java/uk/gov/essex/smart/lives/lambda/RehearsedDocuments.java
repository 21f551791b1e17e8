package uk.gov.essex.smart.lives.lambda;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import uk.gov.essex.smart.lives.protection.AuditEntry;
import uk.gov.essex.smart.lives.protection.AuditEvent;
import uk.gov.essex.smart.lives.protection.AuditHead;
import uk.gov.essex.smart.lives.protection.Document;
import uk.gov.essex.smart.lives.protection.Erasure;
import uk.gov.essex.smart.lives.protection.Found;
import uk.gov.essex.smart.lives.protection.LookupHash;
import uk.gov.essex.smart.lives.protection.Mark;
import uk.gov.essex.smart.lives.protection.Message;
import uk.gov.essex.smart.lives.protection.SealedDocuments;
import uk.gov.essex.smart.lives.protection.Step;
import uk.gov.essex.smart.lives.protection.StepId;
import uk.gov.essex.smart.lives.protection.SurrogateId;
import uk.gov.essex.smart.lives.protection.TeamId;
import uk.gov.essex.smart.lives.protection.Waiting;
import uk.gov.essex.smart.lives.protection.WorkItem;

/**
 * Documents that seem to be kept: each step goes its whole way to a store that refuses it, is said to be done and is
 * remembered here, so that a rehearsal can go on to what comes after.
 */
final class RehearsedDocuments implements SealedDocuments {

    private final SealedDocuments refusing;
    private final Map<SurrogateId, Step> taken = new ConcurrentHashMap<>();

    /** @param refusing the real road, at whose end nothing is written */
    RehearsedDocuments(SealedDocuments refusing) {
        this.refusing = refusing;
    }

    @Override
    public Outcome commit(Step step) {
        refusing.commit(step);
        taken.put(step.document().id(), step);
        return Outcome.DONE;
    }

    @Override
    public Outcome record(StepId step, AuditEvent event, List<Message> messages) {
        refusing.record(step, event, messages);
        return Outcome.DONE;
    }

    @Override
    public boolean isTaken(StepId step) {
        return refusing.isTaken(step);
    }

    @Override
    public Found find(SurrogateId document) {
        Found found = refusing.find(document);
        return Optional.ofNullable(taken.get(document))
                .<Found>map(step -> new Found.Present(step.document().next()))
                .orElse(found);
    }

    @Override
    public Optional<SurrogateId> findPerson(LookupHash lookup) {
        Optional<SurrogateId> found = refusing.findPerson(lookup);
        return documents()
                .filter(document -> document.lookup().equals(lookup))
                .map(Document::person)
                .findFirst()
                .or(() -> found);
    }

    @Override
    public AuditHead auditHead(SurrogateId person) {
        AuditHead head = refusing.auditHead(person);
        for (Step step : taken.values()) {
            Document stored = step.document().next();
            head = head.marked(stored.id(), Mark.of(stored, step.event().at()));
        }
        return head;
    }

    @Override
    public List<SurrogateId> listByPerson(SurrogateId person, Optional<SurrogateId> after, int most) {
        return refusing.listByPerson(person, after, most);
    }

    @Override
    public List<WorkItem> listWork(TeamId team, Optional<WorkItem> after, int most) {
        return refusing.listWork(team, after, most);
    }

    @Override
    public List<Waiting> listWaiting(int most) {
        return refusing.listWaiting(most);
    }

    @Override
    public List<Message> listWaiting(SurrogateId person) {
        return refusing.listWaiting(person);
    }

    @Override
    public void sent(Waiting message) {
        refusing.sent(message);
    }

    @Override
    public List<AuditEntry> listAudit(SurrogateId person, long after, int most) {
        return refusing.listAudit(person, after, most);
    }

    @Override
    public Erasure erase(SurrogateId person, AuditEvent event) {
        return refusing.erase(person, event);
    }

    private Stream<Document> documents() {
        return taken.values().stream().map(Step::document);
    }
}
