package uk.gov.essex.smart.lives.aws;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import uk.gov.essex.smart.lives.protection.AuditEntry;
import uk.gov.essex.smart.lives.protection.AuditHead;
import uk.gov.essex.smart.lives.protection.LookupHash;
import uk.gov.essex.smart.lives.protection.SurrogateId;

/**
 * Items of one person as they stand, read together; each checked again by the transaction built on it.
 *
 * @param head what the audit has come to, by its own code
 */
record Standing(SurrogateId person, AuditHead head, List<Map<String, AttributeValue>> items) {

    Optional<Map<String, AttributeValue>> find(Map<String, AttributeValue> key) {
        return find(items, key);
    }

    static Optional<Map<String, AttributeValue>> find(
            List<Map<String, AttributeValue>> items, Map<String, AttributeValue> key) {
        return items.stream()
                .filter(item -> item.entrySet().containsAll(key.entrySet()))
                .findFirst();
    }

    Optional<SdkBytes> wrapped() {
        return key().map(item -> item.get(Item.WRAPPED)).map(AttributeValue::b);
    }

    boolean isErased() {
        return head.erased()
                || key().filter(item -> !item.containsKey(Item.WRAPPED)).isPresent();
    }

    /** What the person was ever found by, until it is forgotten. */
    Set<LookupHash> lookups() {
        return key().map(item -> item.get(Item.LOOKUPS)).map(AttributeValue::ss).orElse(List.of()).stream()
                .map(Item::lookup)
                .collect(Collectors.toSet());
    }

    /** What of the person's items read contradicts their head; empty where nothing does. */
    Optional<String> contradiction() {
        if (head.erased() == wrapped().isPresent()) {
            return Optional.of("the person is erased and the key not destroyed, or the other way about");
        }
        return newest().map(entry ->
                                entry.number() == head.count() && entry.digest().equals(head.digest()))
                        .orElse(head.count() == 0)
                ? Optional.empty()
                : Optional.of("the audit does not end where its head says");
    }

    private Optional<AuditEntry> newest() {
        return items.stream()
                .filter(AuditItem::isEntry)
                .map(item -> AuditItem.entry(person, item))
                .max((one, other) -> Long.compare(one.number(), other.number()));
    }

    private Optional<Map<String, AttributeValue>> key() {
        return find(Item.personKey(person));
    }
}
