package uk.gov.essex.smart.lives.protection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gathers all that is held on a person, and answers for its being all. */
public final class SubjectAccess {

    /** The longest audit that is gathered at once: once a day, for more than a lifetime. */
    public static final int MOST_ENTRIES = 40_000;

    private final SealedDocuments documents;
    private final AuditChain chain;

    public SubjectAccess(SealedDocuments documents, AuditChain chain) {
        this.documents = documents;
        this.chain = chain;
    }

    /**
     * Everything at once. Of an erased person the audit alone is left.
     *
     * @throws TamperedException where something is missing or not as it was stored
     * @throws IllegalStateException where the audit has more than {@value #MOST_ENTRIES} entries
     */
    public Disclosure of(SurrogateId person) {
        AuditHead head = documents.auditHead(person);
        Map<Boolean, List<AuditEvent>> audit = audit(person, head).stream()
                .map(AuditEntry::event)
                .collect(Collectors.partitioningBy(event -> event.purpose() == Purpose.SAFEGUARDING));
        return new Disclosure(
                person,
                documents(person),
                documents.listWaiting(person),
                head.holds().values(),
                audit.getOrDefault(false, List.of()),
                audit.getOrDefault(true, List.of()));
    }

    private List<Document> documents(SurrogateId person) {
        List<SurrogateId> ids = listAll(after -> documents.listByPerson(person, after, SealedDocuments.MOST));
        return ids.stream().flatMap(this::document).toList();
    }

    private Stream<Document> document(SurrogateId id) {
        return switch (documents.find(id)) {
            case Found.Present(Document document) -> Stream.of(document);
            case Found.Erased() -> Stream.empty();
            case Found.Absent() -> throw new TamperedException(id, "the document is missing");
        };
    }

    private List<AuditEntry> audit(SurrogateId person, AuditHead head) {
        if (head.count() > MOST_ENTRIES) {
            throw new IllegalStateException("The audit of " + person.value() + " (" + head.count()
                    + " entries) is gathered at once up to " + MOST_ENTRIES + ": give it in parts, as it is listed");
        }
        List<AuditEntry> entries = listAll(
                last -> documents.listAudit(person, last.map(AuditEntry::number).orElse(0L), SealedDocuments.MOST));
        List<AuditEntry> judged =
                entries.stream().filter(entry -> entry.number() <= head.count()).toList();
        if (chain.verify(judged, head) instanceof AuditChain.Verdict.Broken broken) {
            throw new TamperedException(person, "entry " + broken.number() + " of the audit is not in its place");
        }
        return judged;
    }

    private static <T> List<T> listAll(Function<Optional<T>, List<T>> list) {
        List<T> all = new ArrayList<>();
        List<T> page;
        do {
            page = list.apply(all.isEmpty() ? Optional.empty() : Optional.of(all.getLast()));
            all.addAll(page);
        } while (page.size() == SealedDocuments.MOST);
        return all;
    }
}
