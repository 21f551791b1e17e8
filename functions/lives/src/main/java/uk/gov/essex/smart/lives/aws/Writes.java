package uk.gov.essex.smart.lives.aws;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.Update;
import uk.gov.essex.smart.lives.protection.AuditChain;
import uk.gov.essex.smart.lives.protection.AuditEntry;
import uk.gov.essex.smart.lives.protection.AuditEvent;
import uk.gov.essex.smart.lives.protection.AuditHead;
import uk.gov.essex.smart.lives.protection.LookupHash;
import uk.gov.essex.smart.lives.protection.SurrogateId;

/** One transaction in the making. */
final class Writes {

    private static final Set<String> CONFLICTS = Set.of("ConditionalCheckFailed", "TransactionConflict");
    private static final String IS_NEW = "attribute_not_exists(" + Item.PARTITION + ")";

    private final List<TransactWriteItem> items = new ArrayList<>();
    private final String table;

    Writes(String table) {
        this.table = table;
    }

    void put(Map<String, AttributeValue> item) {
        put(Put.builder().item(item));
    }

    void putNew(Map<String, AttributeValue> item) {
        put(Put.builder().item(item).conditionExpression(IS_NEW));
    }

    /** Replaces the item that has the number now; 0 where there is none yet. */
    void putAfter(Map<String, AttributeValue> item, String name, long now) {
        if (now == 0) {
            putNew(item);
        } else {
            put(Put.builder()
                    .item(item)
                    .conditionExpression("#n = :n")
                    .expressionAttributeNames(Map.of("#n", name))
                    .expressionAttributeValues(Map.of(":n", Item.number(now))));
        }
    }

    void delete(Map<String, AttributeValue> key) {
        Delete delete = Delete.builder().tableName(table).key(key).build();
        items.add(TransactWriteItem.builder().delete(delete).build());
    }

    void append(AuditHead head, AuditEvent event) {
        AuditEntry entry = AuditChain.next(head, event);
        putNew(Item.of(entry));
        putAfter(Item.of(event.person(), AuditChain.headOf(entry)), Item.COUNT, head.count());
    }

    /** The person's first key, with what they are found by. */
    void createKey(SurrogateId person, SdkBytes wrapped, LookupHash lookup) {
        update(Update.builder()
                .key(Item.personKey(person))
                .updateExpression("SET dataKey = :wrapped ADD lookups :lookup")
                .conditionExpression(IS_NEW)
                .expressionAttributeValues(
                        Map.of(":wrapped", AttributeValue.fromB(wrapped), ":lookup", lookups(lookup))));
    }

    /** Holds where the key that seals is not destroyed meanwhile. */
    void useKey(SurrogateId person, SdkBytes wrapped, LookupHash lookup) {
        update(Update.builder()
                .key(Item.personKey(person))
                .updateExpression("ADD lookups :lookup")
                .conditionExpression("dataKey = :wrapped")
                .expressionAttributeValues(
                        Map.of(":wrapped", AttributeValue.fromB(wrapped), ":lookup", lookups(lookup))));
    }

    /** Holds where the key that seals is not destroyed meanwhile, and leaves it as it is. */
    void holdKey(SurrogateId person, SdkBytes wrapped) {
        ConditionCheck check = ConditionCheck.builder()
                .tableName(table)
                .key(Item.personKey(person))
                .conditionExpression("dataKey = :wrapped")
                .expressionAttributeValues(Map.of(":wrapped", AttributeValue.fromB(wrapped)))
                .build();
        items.add(TransactWriteItem.builder().conditionCheck(check).build());
    }

    void destroyKey(SurrogateId person) {
        update(Update.builder()
                .key(Item.personKey(person))
                .updateExpression("REMOVE dataKey")
                .conditionExpression("attribute_exists(dataKey)"));
    }

    /** Whether all was written; nothing was where somebody else came between. */
    boolean commit(DynamoDbClient client) {
        try {
            client.transactWriteItems(transaction -> transaction.transactItems(items));
            return true;
        } catch (TransactionCanceledException cancelled) {
            if (cancelled.cancellationReasons().stream()
                    .map(CancellationReason::code)
                    .anyMatch(CONFLICTS::contains)) {
                return false;
            }
            throw cancelled;
        }
    }

    private static AttributeValue lookups(LookupHash lookup) {
        return AttributeValue.fromSs(List.of(Item.text(lookup)));
    }

    private void put(Put.Builder put) {
        items.add(TransactWriteItem.builder().put(put.tableName(table).build()).build());
    }

    private void update(Update.Builder update) {
        items.add(TransactWriteItem.builder()
                .update(update.tableName(table).build())
                .build());
    }
}
