package uk.gov.essex.smart.lives.aws;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** The directory's table, read by key and by partition, never by a scan. */
record DirectoryTable(DynamoDbClient client, String name) {

    private static final int MOST_KEYS = 100;

    /** The item of the key as it is now. */
    Optional<Map<String, AttributeValue>> find(Map<String, AttributeValue> key) {
        return Optional.of(client.getItem(get -> get.tableName(name).key(key).consistentRead(true))
                        .item())
                .filter(item -> !item.isEmpty());
    }

    Stream<Map<String, AttributeValue>> partition(String partition) {
        QueryRequest query = QueryRequest.builder()
                .tableName(name)
                .keyConditionExpression("#pk = :pk")
                .expressionAttributeNames(Map.of("#pk", DirectoryItem.PARTITION))
                .expressionAttributeValues(Map.of(":pk", AttributeValue.fromS(partition)))
                .build();
        return client.queryPaginator(query).items().stream();
    }

    /** The items of these keys that are there, in any order. */
    Stream<Map<String, AttributeValue>> list(List<Map<String, AttributeValue>> keys) {
        return IntStream.range(0, Math.ceilDiv(keys.size(), MOST_KEYS))
                .mapToObj(part -> keys.subList(part * MOST_KEYS, Math.min(keys.size(), (part + 1) * MOST_KEYS)))
                .flatMap(this::batch);
    }

    /** What DynamoDB leaves unread, because an answer would grow too large, is asked for again. */
    private Stream<Map<String, AttributeValue>> batch(List<Map<String, AttributeValue>> keys) {
        List<Map<String, AttributeValue>> read = new ArrayList<>();
        Map<String, KeysAndAttributes> left =
                Map.of(name, KeysAndAttributes.builder().keys(keys).build());
        for (int attempt = 0; !left.isEmpty(); attempt++) {
            if (attempt > keys.size()) {
                throw new IllegalStateException("DynamoDB left " + keys.size() + " items unread again and again");
            }
            Map<String, KeysAndAttributes> asked = left;
            BatchGetItemResponse response = client.batchGetItem(get -> get.requestItems(asked));
            read.addAll(response.responses().getOrDefault(name, List.of()));
            left = response.unprocessedKeys();
        }
        return read.stream();
    }
}
