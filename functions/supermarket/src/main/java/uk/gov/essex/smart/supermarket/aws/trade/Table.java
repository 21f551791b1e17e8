package uk.gov.essex.smart.supermarket.aws.trade;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** The table of trade, read consistently. */
record Table(DynamoDbClient client, String name) {

    Optional<Map<String, AttributeValue>> find(Map<String, AttributeValue> key) {
        Map<String, AttributeValue> item = client.getItem(
                        get -> get.tableName(name).key(key).consistentRead(true))
                .item();
        return item.isEmpty() ? Optional.empty() : Optional.of(item);
    }

    Writes writes() {
        return new Writes(client, name);
    }

    /** The items of a partition in the order of their sort keys, read page by page as they are asked for. */
    Stream<Map<String, AttributeValue>> read(String partition) {
        return client
                .queryPaginator(query(partition, "#pk = :pk", Map.of("#pk", Item.PARTITION), Map.of()))
                .items()
                .stream();
    }

    /** Those with sort keys between two, both included. */
    Stream<Map<String, AttributeValue>> read(String partition, String first, String last) {
        return client
                .queryPaginator(query(
                        partition,
                        "#pk = :pk AND #sk BETWEEN :first AND :last",
                        Map.of("#pk", Item.PARTITION, "#sk", Item.SORT),
                        Map.of(":first", AttributeValue.fromS(first), ":last", AttributeValue.fromS(last))))
                .items()
                .stream();
    }

    private QueryRequest query(
            String partition, String condition, Map<String, String> names, Map<String, AttributeValue> values) {
        Map<String, AttributeValue> all = new HashMap<>(values);
        all.put(":pk", AttributeValue.fromS(partition));
        return QueryRequest.builder()
                .tableName(name)
                .consistentRead(true)
                .keyConditionExpression(condition)
                .expressionAttributeNames(names)
                .expressionAttributeValues(all)
                .build();
    }
}
