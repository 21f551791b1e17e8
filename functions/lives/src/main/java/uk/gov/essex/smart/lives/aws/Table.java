package uk.gov.essex.smart.lives.aws;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import uk.gov.essex.smart.common.aws.Transactions;
import uk.gov.essex.smart.lives.protection.SealedDocuments;

/** The one table, read consistently and by key. */
final class Table {

    private static final int MOST_AT_ONCE = 100;

    private final DynamoDbClient client;
    private final String name;
    private final Consumer<Writes> opening;

    private Table(DynamoDbClient client, String name, Consumer<Writes> opening) {
        this.client = client;
        this.name = name;
        this.opening = opening;
    }

    Table(DynamoDbClient client, String name) {
        this(client, name, writes -> {});
    }

    /** The table, each of whose transactions goes the whole way and is refused there. */
    static Table rehearsed(DynamoDbClient client, String name) {
        return new Table(client, name, Writes::never);
    }

    Writes writes() {
        Writes writes = new Writes(client, name);
        opening.accept(writes);
        return writes;
    }

    Optional<Map<String, AttributeValue>> find(Map<String, AttributeValue> key) {
        return Optional.of(client.getItem(get -> get.tableName(name).key(key).consistentRead(true))
                        .item())
                .filter(item -> !item.isEmpty());
    }

    /** Those of the items that there are, in no order. */
    List<Map<String, AttributeValue>> list(Collection<Map<String, AttributeValue>> keys) {
        List<Map<String, AttributeValue>> wanted = List.copyOf(keys);
        List<Map<String, AttributeValue>> items = new ArrayList<>();
        for (int from = 0; from < wanted.size(); from += MOST_AT_ONCE) {
            items.addAll(batch(wanted.subList(from, Math.min(wanted.size(), from + MOST_AT_ONCE))));
        }
        return items;
    }

    private List<Map<String, AttributeValue>> batch(List<Map<String, AttributeValue>> keys) {
        BatchGetItemResponse read = client.batchGetItem(request -> request.requestItems(Map.of(
                name,
                KeysAndAttributes.builder().keys(keys).consistentRead(true).build())));
        if (!read.unprocessedKeys().isEmpty()) {
            throw new IllegalStateException("DynamoDB read only some of " + keys.size() + " items");
        }
        return read.responses().getOrDefault(name, List.of());
    }

    /** Those of the items that there are, as they stood at one moment; empty while somebody is writing them. */
    Optional<List<Map<String, AttributeValue>>> listAtOnce(List<Map<String, AttributeValue>> keys) {
        List<TransactGetItem> gets = keys.stream()
                .map(key -> TransactGetItem.builder()
                        .get(get -> get.tableName(name).key(key))
                        .build())
                .toList();
        try {
            return Optional.of(client.transactGetItems(request -> request.transactItems(gets)).responses().stream()
                    .filter(ItemResponse::hasItem)
                    .map(ItemResponse::item)
                    .toList());
        } catch (TransactionCanceledException cancelled) {
            if (Transactions.isConflict(cancelled)) {
                return Optional.empty();
            }
            throw cancelled;
        }
    }

    /**
     * The next items of the partition, in order of their sort keys.
     *
     * @param after the sort key the page comes after
     * @param until the sort key it does not reach
     * @throws IllegalArgumentException where the page is not of 1 to {@value SealedDocuments#MOST}
     */
    List<Map<String, AttributeValue>> list(String partition, String after, String until, int most) {
        if (most < 1 || most > SealedDocuments.MOST) {
            throw new IllegalArgumentException("A page (" + most + ") must be of 1 to " + SealedDocuments.MOST);
        }
        return client.query(between(partition, after + " ", until).limit(most).build())
                .items();
    }

    /** The last items of the partition up to the sort key, last first. */
    List<Map<String, AttributeValue>> listLast(String partition, String from, String to, int most) {
        return client.query(between(partition, from, to)
                        .scanIndexForward(false)
                        .limit(most)
                        .build())
                .items();
    }

    /** All items of the partition that have the value. */
    List<Map<String, AttributeValue>> listHaving(String partition, String attribute, String value) {
        QueryRequest query = QueryRequest.builder()
                .tableName(name)
                .keyConditionExpression("#pk = :pk")
                .filterExpression("#attribute = :value")
                .expressionAttributeNames(Map.of("#pk", Item.PARTITION, "#attribute", attribute))
                .expressionAttributeValues(
                        Map.of(":pk", AttributeValue.fromS(partition), ":value", AttributeValue.fromS(value)))
                .consistentRead(true)
                .build();
        return client.queryPaginator(query).items().stream().toList();
    }

    void put(Map<String, AttributeValue> item) {
        client.putItem(put -> put.tableName(name).item(item));
    }

    void delete(Map<String, AttributeValue> key) {
        client.deleteItem(delete -> delete.tableName(name).key(key));
    }

    private QueryRequest.Builder between(String partition, String from, String to) {
        return QueryRequest.builder()
                .tableName(name)
                .keyConditionExpression("#pk = :pk AND #sk BETWEEN :from AND :to")
                .expressionAttributeNames(Map.of("#pk", Item.PARTITION, "#sk", Item.SORT))
                .expressionAttributeValues(Map.of(
                        ":pk", AttributeValue.fromS(partition),
                        ":from", AttributeValue.fromS(from),
                        ":to", AttributeValue.fromS(to)))
                .consistentRead(true);
    }
}
