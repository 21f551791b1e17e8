package uk.gov.essex.smart.lives.protection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Documents in memory, for one thread. */
public final class InMemorySealedDocuments implements SealedDocuments {

    private final Map<SurrogateId, Document> documents = new HashMap<>();
    private final Map<SurrogateId, List<AuditEntry>> audits = new HashMap<>();
    private final Map<String, Map.Entry<SurrogateId, Message>> outbox = new TreeMap<>();
    private final Set<StepId> steps = new HashSet<>();
    private final Set<SurrogateId> erased = new HashSet<>();

    @Override
    public Outcome commit(Step step) {
        Document document = step.document();
        if (steps.contains(step.id())) {
            return Outcome.REPEATED;
        }
        if (erased.contains(document.person())) {
            return Outcome.ERASED;
        }
        Document now = documents.get(document.id());
        if (document.version() != (now == null ? 0 : now.version())) {
            return Outcome.CONFLICT;
        }
        documents.put(document.id(), document.next());
        return record(step.id(), step.event(), step.messages());
    }

    @Override
    public Outcome record(StepId step, AuditEvent event, List<Message> messages) {
        if (!messages.isEmpty() && erased.contains(event.person())) {
            return Outcome.ERASED;
        }
        if (!steps.add(step)) {
            return Outcome.REPEATED;
        }
        append(event);
        for (int i = 0; i < messages.size(); i++) {
            String id = event.at() + "#" + step.value() + "#" + i;
            outbox.put(id, Map.entry(event.person(), messages.get(i)));
        }
        return Outcome.DONE;
    }

    private void append(AuditEvent event) {
        AuditEntry entry = AuditChain.next(auditHead(event.person()), event);
        audits.computeIfAbsent(event.person(), person -> new ArrayList<>()).add(entry);
    }

    @Override
    public Found find(SurrogateId id) {
        Document document = documents.get(id);
        if (document == null) {
            return new Found.Absent();
        }
        return erased.contains(document.person()) ? new Found.Erased() : new Found.Present(document);
    }

    @Override
    public List<SurrogateId> listByPerson(LookupHash person, Optional<SurrogateId> after, int most) {
        String last = after.map(SurrogateId::value).orElse("");
        return standing()
                .filter(document -> document.lookup().equals(person))
                .map(Document::id)
                .sorted(Comparator.comparing(SurrogateId::value))
                .filter(id -> id.value().compareTo(last) > 0)
                .limit(most)
                .toList();
    }

    @Override
    public List<WorkItem> listWork(TeamId team, Optional<WorkItem> after, int most) {
        Comparator<WorkItem> order = Comparator.comparing(WorkItem::due)
                .thenComparing(line -> line.document().value());
        return standing()
                .flatMap(document -> document.work().stream()
                        .filter(work -> work.team().equals(team))
                        .map(work -> new WorkItem(work.due(), document.id())))
                .sorted(order)
                .filter(line -> after.isEmpty() || order.compare(line, after.get()) > 0)
                .limit(most)
                .toList();
    }

    private Stream<Document> standing() {
        return documents.values().stream().filter(document -> !erased.contains(document.person()));
    }

    @Override
    public List<Waiting> listWaiting(int most) {
        return outbox.entrySet().stream()
                .filter(line -> !erased.contains(line.getValue().getKey()))
                .limit(most)
                .map(line -> new Waiting(line.getKey(), line.getValue().getValue()))
                .toList();
    }

    @Override
    public void sent(Waiting message) {
        outbox.remove(message.id());
    }

    @Override
    public List<AuditEntry> listAudit(SurrogateId person, long after, int most) {
        return audits.getOrDefault(person, List.of()).stream()
                .filter(entry -> entry.number() > after)
                .limit(most)
                .toList();
    }

    @Override
    public AuditHead auditHead(SurrogateId person) {
        List<AuditEntry> entries = audits.getOrDefault(person, List.of());
        return entries.isEmpty() ? AuditHead.EMPTY : AuditChain.headOf(entries.getLast());
    }

    @Override
    public void erase(SurrogateId person, AuditEvent event) {
        if (erased.add(person)) {
            append(event);
        }
    }
}
