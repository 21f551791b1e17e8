package uk.gov.essex.smart.lives.protection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Documents and their retention in memory, for one thread. */
public final class InMemorySealedDocuments implements SealedDocuments, Retention {

    private static final Comparator<Review> BY_DAY = Comparator.comparing(Review::day)
            .thenComparing(review -> review.person().value());

    private final Map<SurrogateId, Document> documents = new HashMap<>();
    private final Map<SurrogateId, List<AuditEntry>> audits = new HashMap<>();
    private final Map<SurrogateId, AuditHead> heads = new HashMap<>();
    private final Map<String, Map.Entry<SurrogateId, Message>> outbox = new TreeMap<>();
    private final TreeSet<Review> reviews = new TreeSet<>(BY_DAY);
    private final Set<StepId> steps = new HashSet<>();

    @Override
    public Outcome commit(Step step) {
        Document document = step.document();
        AuditHead head = auditHead(document.person());
        if (steps.contains(step.id())) {
            return Outcome.REPEATED;
        }
        if (head.erased()) {
            return Outcome.ERASED;
        }
        Optional<SurrogateId> owner = findPerson(document.lookup());
        if (document.version() != head.version(document.id())
                || owner.filter(person -> !person.equals(document.person())).isPresent()) {
            return Outcome.CONFLICT;
        }
        if (head.marks().isEmpty()) {
            reviews.add(new Review(Mark.day(step.event().at()).plus(Review.FIRST), document.person()));
        }
        Document stored = document.next();
        documents.put(document.id(), stored);
        Outcome outcome = record(step.id(), step.event(), step.messages());
        change(
                document.person(),
                kept -> kept.marked(document.id(), Mark.of(stored, step.event().at())));
        return outcome;
    }

    @Override
    public boolean isTaken(StepId step) {
        return steps.contains(step);
    }

    @Override
    public Outcome record(StepId step, AuditEvent event, List<Message> messages) {
        if (!messages.isEmpty() && auditHead(event.person()).erased()) {
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
        AuditEntry entry = Plain.CHAIN.next(auditHead(event.person()), event);
        audits.computeIfAbsent(event.person(), person -> new ArrayList<>()).add(entry);
        change(event.person(), head -> head.reached(entry));
    }

    private void change(SurrogateId person, UnaryOperator<AuditHead> change) {
        heads.put(person, change.apply(auditHead(person)));
    }

    @Override
    public Found find(SurrogateId id) {
        Document document = documents.get(id);
        if (document == null) {
            return new Found.Absent();
        }
        return auditHead(document.person()).erased() ? new Found.Erased() : new Found.Present(document);
    }

    @Override
    public Optional<SurrogateId> findPerson(LookupHash lookup) {
        return standing()
                .filter(document -> document.lookup().equals(lookup))
                .map(Document::person)
                .findFirst();
    }

    @Override
    public List<SurrogateId> listByPerson(SurrogateId person, Optional<SurrogateId> after, int most) {
        String last = after.map(SurrogateId::value).orElse("");
        return standing()
                .filter(document -> document.person().equals(person))
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
        return documents.values().stream()
                .filter(document -> !auditHead(document.person()).erased());
    }

    @Override
    public List<Waiting> listWaiting(int most) {
        return outbox.entrySet().stream()
                .filter(line -> !auditHead(line.getValue().getKey()).erased())
                .limit(most)
                .map(line -> new Waiting(line.getKey(), line.getValue().getValue()))
                .toList();
    }

    @Override
    public List<Message> listWaiting(SurrogateId person) {
        return auditHead(person).erased()
                ? List.of()
                : outbox.values().stream()
                        .filter(line -> line.getKey().equals(person))
                        .map(Map.Entry::getValue)
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
        return heads.getOrDefault(person, AuditHead.EMPTY);
    }

    @Override
    public Erasure erase(SurrogateId person, AuditEvent event) {
        AuditHead head = auditHead(person);
        if (!head.holds().isEmpty()) {
            return Erasure.HELD;
        }
        if (!head.erased()) {
            append(event);
            change(person, AuditHead::forgotten);
        }
        return Erasure.ERASED;
    }

    @Override
    public List<Review> listReviews(LocalDate day, Optional<Review> after, int most) {
        return reviews.stream()
                .filter(review -> !review.day().isAfter(day))
                .filter(review -> after.isEmpty() || BY_DAY.compare(review, after.get()) > 0)
                .limit(most)
                .toList();
    }

    @Override
    public void putOff(Review review, LocalDate day) {
        reviews.remove(review);
        reviews.add(new Review(day, review.person()));
    }

    @Override
    public Erasure erase(Review review, AuditHead judged, AuditEvent event) {
        if (!auditHead(review.person()).equals(judged)) {
            return Erasure.CONFLICT;
        }
        Erasure outcome = erase(review.person(), event);
        if (outcome == Erasure.ERASED) {
            reviews.remove(review);
        }
        return outcome;
    }

    @Override
    public Outcome hold(LegalHold hold, AuditEvent event) {
        return change(event, head -> head.held(hold));
    }

    @Override
    public Outcome release(LegalHold.Ground ground, AuditEvent event) {
        Outcome outcome = change(event, head -> head.released(ground));
        if (outcome == Outcome.DONE) {
            reviews.add(new Review(Mark.day(event.at()), event.person()));
        }
        return outcome;
    }

    private Outcome change(AuditEvent event, UnaryOperator<AuditHead> change) {
        AuditHead head = auditHead(event.person());
        if (head.erased()) {
            return Outcome.ERASED;
        }
        if (change.apply(head).holds().keySet().equals(head.holds().keySet())) {
            return Outcome.REPEATED;
        }
        append(event);
        change(event.person(), change);
        return Outcome.DONE;
    }
}
