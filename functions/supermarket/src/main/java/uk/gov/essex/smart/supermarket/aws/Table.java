package uk.gov.essex.smart.supermarket.aws;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** A table with keys {@code pk} and {@code sk}, read consistently. */
public record Table(DynamoDbClient client, String name) {

    /** The most keys that one call may name. */
    public static final int BATCH = 100;

    public Optional<Map<String, AttributeValue>> find(Map<String, AttributeValue> key) {
        return Optional.of(client.getItem(get -> get.tableName(name).key(key).consistentRead(true))
                        .item())
                .filter(item -> !item.isEmpty());
    }

    /** Those of the items that there are, in no order; at most {@value #BATCH} at once. */
    public List<Map<String, AttributeValue>> list(Collection<Map<String, AttributeValue>> keys) {
        List<Map<String, AttributeValue>> found = new ArrayList<>();
        KeysAndAttributes wanted =
                KeysAndAttributes.builder().keys(keys).consistentRead(true).build();
        Map<String, KeysAndAttributes> asked = keys.isEmpty() ? Map.of() : Map.of(name, wanted);
        while (!asked.isEmpty()) {
            Map<String, KeysAndAttributes> now = asked;
            BatchGetItemResponse answer = client.batchGetItem(get -> get.requestItems(now));
            found.addAll(answer.responses().getOrDefault(name, List.of()));
            asked = answer.unprocessedKeys();
        }
        return found;
    }

    /** The items of a partition in the order of their sort keys, read page by page as they are asked for. */
    public Stream<Map<String, AttributeValue>> read(String partition) {
        return read(query("#pk = :pk")
                .expressionAttributeNames(Map.of("#pk", Keys.PARTITION))
                .expressionAttributeValues(Map.of(":pk", AttributeValue.fromS(partition)))
                .build());
    }

    /** Those with sort keys between two, both included. */
    public Stream<Map<String, AttributeValue>> read(String partition, String first, String last) {
        return read(between(partition, first, last).build());
    }

    /** All that a query finds. */
    public Stream<Map<String, AttributeValue>> read(QueryRequest query) {
        return client.queryPaginator(query).items().stream();
    }

    /** The query for them, to be bounded or turned round. */
    public QueryRequest.Builder between(String partition, String first, String last) {
        return query("#pk = :pk AND #sk BETWEEN :first AND :last")
                .expressionAttributeNames(Map.of("#pk", Keys.PARTITION, "#sk", Keys.SORT))
                .expressionAttributeValues(Map.of(
                        ":pk", AttributeValue.fromS(partition),
                        ":first", AttributeValue.fromS(first),
                        ":last", AttributeValue.fromS(last)));
    }

    private QueryRequest.Builder query(String condition) {
        return QueryRequest.builder().tableName(name).consistentRead(true).keyConditionExpression(condition);
    }
}
