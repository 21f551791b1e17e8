package uk.gov.essex.smart.lives.aws;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import uk.gov.essex.smart.lives.protection.AuditHead;
import uk.gov.essex.smart.lives.protection.SurrogateId;

/** Items of one person as they stand, read at once and consistently; each checked again by the transaction built on it. */
final class Standing {

    private final List<Map<String, AttributeValue>> items;
    private final SurrogateId person;

    private Standing(SurrogateId person, List<Map<String, AttributeValue>> items) {
        this.person = person;
        this.items = items;
    }

    /** The person's key and audit head, and the further items asked for. */
    static Standing read(
            DynamoDbClient client, String table, SurrogateId person, List<Map<String, AttributeValue>> further) {
        List<Map<String, AttributeValue>> keys = new ArrayList<>(further);
        keys.add(Item.personKey(person));
        keys.add(Item.head(person));
        BatchGetItemResponse read = client.batchGetItem(request -> request.requestItems(Map.of(
                table,
                KeysAndAttributes.builder().keys(keys).consistentRead(true).build())));
        if (!read.unprocessedKeys().isEmpty()) {
            throw new IllegalStateException("DynamoDB read only some of " + keys.size() + " items");
        }
        return new Standing(person, read.responses().getOrDefault(table, List.of()));
    }

    Optional<Map<String, AttributeValue>> find(Map<String, AttributeValue> key) {
        return items.stream()
                .filter(item -> item.entrySet().containsAll(key.entrySet()))
                .findFirst();
    }

    Optional<SdkBytes> wrapped() {
        return key().map(item -> item.get(Item.WRAPPED)).map(AttributeValue::b);
    }

    boolean isErased() {
        return key().filter(item -> !item.containsKey(Item.WRAPPED)).isPresent();
    }

    /** What the person is found by, until it is forgotten. */
    Set<String> lookups() {
        return key().map(item -> item.get(Item.LOOKUPS))
                .map(AttributeValue::ss)
                .map(Set::copyOf)
                .orElse(Set.of());
    }

    AuditHead head() {
        return find(Item.head(person))
                .map(item -> new AuditHead(Item.number(item, Item.COUNT), Item.text(item, Item.DIGEST)))
                .orElse(AuditHead.EMPTY);
    }

    private Optional<Map<String, AttributeValue>> key() {
        return find(Item.personKey(person));
    }
}
