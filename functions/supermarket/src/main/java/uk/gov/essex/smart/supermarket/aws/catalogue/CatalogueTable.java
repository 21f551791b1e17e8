package uk.gov.essex.smart.supermarket.aws.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import uk.gov.essex.smart.supermarket.DataSetId;
import uk.gov.essex.smart.supermarket.catalogue.Listing;

/** The catalogue's table, in the few ways in which it is read and written. */
final class CatalogueTable {

    /** The most keys that one call may name. */
    static final int BATCH = 100;

    private final DynamoDbClient client;
    private final String name;

    CatalogueTable(DynamoDbClient client, String name) {
        this.client = client;
        this.name = name;
    }

    Optional<Map<String, AttributeValue>> find(Map<String, AttributeValue> key) {
        Map<String, AttributeValue> item = client.getItem(
                        get -> get.tableName(name).key(key).consistentRead(true))
                .item();
        return item.isEmpty() ? Optional.empty() : Optional.of(item);
    }

    /** Items of a partition with a sort key between two, both included. */
    QueryRequest between(String partition, String first, String last) {
        return QueryRequest.builder()
                .tableName(name)
                .consistentRead(true)
                .keyConditionExpression("#pk = :pk AND #sk BETWEEN :first AND :last")
                .expressionAttributeNames(Map.of("#pk", Item.PARTITION, "#sk", Item.SORT))
                .expressionAttributeValues(Map.of(
                        ":pk", AttributeValue.fromS(partition),
                        ":first", AttributeValue.fromS(first),
                        ":last", AttributeValue.fromS(last)))
                .build();
    }

    /** All that a query finds, read page by page as it is asked for. */
    Stream<Map<String, AttributeValue>> all(QueryRequest query) {
        return client.queryPaginator(query).items().stream();
    }

    /** The listings of these names that there are; at most {@value #BATCH}. */
    List<Listing> listings(Collection<DataSetId> ids) {
        List<Listing> found = new ArrayList<>();
        Map<String, KeysAndAttributes> wanted = new HashMap<>();
        if (!ids.isEmpty()) {
            wanted.put(
                    name,
                    KeysAndAttributes.builder()
                            .keys(ids.stream().map(Item::key).toList())
                            .consistentRead(true)
                            .build());
        }
        while (!wanted.isEmpty()) {
            BatchGetItemResponse answer = client.batchGetItem(get -> get.requestItems(Map.copyOf(wanted)));
            answer.responses().getOrDefault(name, List.of()).forEach(item -> found.add(Item.listing(item)));
            wanted.clear();
            wanted.putAll(answer.unprocessedKeys());
        }
        return found;
    }

    /** Writes all or nothing. @return false where a condition does not hold or another writes at this moment */
    boolean write(List<TransactWriteItem> writes) {
        try {
            client.transactWriteItems(write -> write.transactItems(writes));
            return true;
        } catch (TransactionCanceledException cancelled) {
            if (cancelled.cancellationReasons().stream().allMatch(CatalogueTable::isLost)) {
                return false;
            }
            throw cancelled;
        }
    }

    TransactWriteItem put(Map<String, AttributeValue> item) {
        return TransactWriteItem.builder()
                .put(put -> put.tableName(name).item(item))
                .build();
    }

    TransactWriteItem putNew(Map<String, AttributeValue> item) {
        return TransactWriteItem.builder()
                .put(put -> put.tableName(name)
                        .item(item)
                        .conditionExpression("attribute_not_exists(#pk)")
                        .expressionAttributeNames(Map.of("#pk", Item.PARTITION)))
                .build();
    }

    /** The listing in the place of the revision before it. */
    TransactWriteItem putNext(Listing next) {
        return TransactWriteItem.builder()
                .put(put -> put.tableName(name)
                        .item(Item.of(next))
                        .conditionExpression("#v = :before")
                        .expressionAttributeNames(Map.of("#v", Item.REVISION))
                        .expressionAttributeValues(Map.of(":before", Item.number(next.revision() - 1))))
                .build();
    }

    private static boolean isLost(CancellationReason reason) {
        return switch (reason.code()) {
            case "None", "ConditionalCheckFailed", "TransactionConflict" -> true;
            default -> false;
        };
    }
}
