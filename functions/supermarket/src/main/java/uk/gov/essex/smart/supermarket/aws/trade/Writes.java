package uk.gov.essex.smart.supermarket.aws.trade;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/**
 * One transaction in the making. The SDK gives each call an idempotency token of its own, so that a retry after a lost
 * answer does not meet its own writes.
 */
final class Writes {

    private static final Set<String> CONFLICTS = Set.of("ConditionalCheckFailed", "TransactionConflict");

    private final List<TransactWriteItem> items = new ArrayList<>();
    private final DynamoDbClient client;
    private final String table;

    Writes(DynamoDbClient client, String table) {
        this.client = client;
        this.table = table;
    }

    void put(Map<String, AttributeValue> item) {
        put(Put.builder().item(item));
    }

    /** Replaces the item of the revision before; writes it anew where the revision is the first. */
    void putAfter(Map<String, AttributeValue> item) {
        long before = Item.number(item, Item.REVISION) - 1;
        Put.Builder put = Put.builder().item(item);
        put(
                before == 0
                        ? put.conditionExpression("attribute_not_exists(#pk)")
                                .expressionAttributeNames(Map.of("#pk", Item.PARTITION))
                        : put.conditionExpression("#v = :v")
                                .expressionAttributeNames(Map.of("#v", Item.REVISION))
                                .expressionAttributeValues(Map.of(":v", Item.number(before))));
    }

    void delete(Map<String, AttributeValue> key) {
        Delete delete = Delete.builder().tableName(table).key(key).build();
        items.add(TransactWriteItem.builder().delete(delete).build());
    }

    /** Whether all was written; nothing was where somebody else came between. */
    boolean commit() {
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

    private void put(Put.Builder put) {
        items.add(TransactWriteItem.builder().put(put.tableName(table).build()).build());
    }
}
