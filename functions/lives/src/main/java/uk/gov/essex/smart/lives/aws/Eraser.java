package uk.gov.essex.smart.lives.aws;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import uk.gov.essex.smart.lives.protection.AuditEvent;
import uk.gov.essex.smart.lives.protection.AuditHead;
import uk.gov.essex.smart.lives.protection.Erasure;
import uk.gov.essex.smart.lives.protection.LookupHash;
import uk.gov.essex.smart.lives.protection.SurrogateId;

/**
 * Erases people: the key and what they are found by go in one transaction, which nothing done meanwhile lets pass; then
 * worklists are cleared of them.
 */
final class Eraser {

    private static final int MOST_ATTEMPTS = 5;

    private final Table table;
    private final Persons persons;

    Eraser(Table table, Persons persons) {
        this.table = table;
        this.persons = persons;
    }

    /** Erases the person as they stand. */
    Erasure erase(SurrogateId person, AuditEvent event) {
        Erasure outcome = Erasure.CONFLICT;
        for (int attempt = 1; attempt <= MOST_ATTEMPTS && outcome == Erasure.CONFLICT; attempt++) {
            outcome = erase(persons.read(person, List.of()), event);
        }
        return outcome;
    }

    /** Erases the person as they were judged. */
    Erasure erase(SurrogateId person, AuditHead judged, AuditEvent event) {
        Standing standing = persons.read(person, List.of());
        return standing.head().equals(judged) ? erase(standing, event) : Erasure.CONFLICT;
    }

    private Erasure erase(Standing standing, AuditEvent event) {
        if (!standing.head().holds().isEmpty()) {
            return Erasure.HELD;
        }
        Optional<SdkBytes> wrapped = standing.wrapped();
        if (wrapped.isPresent() && !isDestroyed(standing, wrapped.get(), event)) {
            return Erasure.CONFLICT;
        }
        clearWorklists(standing.head());
        return Erasure.ERASED;
    }

    private boolean isDestroyed(Standing standing, SdkBytes wrapped, AuditEvent event) {
        SurrogateId person = standing.person();
        List<LookupHash> claimed = table
                .list(standing.lookups().stream().map(Item::claim).toList())
                .stream()
                .filter(claim -> Item.person(claim).equals(person))
                .map(Item::claimed)
                .toList();
        Writes writes = table.writes();
        writes.destroyKey(person, wrapped);
        claimed.forEach(lookup -> writes.forget(lookup, person));
        persons.append(writes, standing, event, AuditHead::forgotten);
        return writes.commit();
    }

    private void clearWorklists(AuditHead head) {
        List<Map<String, AttributeValue>> open = head.marks().entrySet().stream()
                .filter(mark -> mark.getValue().open())
                .map(mark -> Item.document(new SurrogateId(mark.getKey())))
                .toList();
        table.list(open)
                .forEach(document -> Item.work(document)
                        .ifPresent(work -> table.delete(Item.work(work, Item.documentOf(document)))));
    }
}
