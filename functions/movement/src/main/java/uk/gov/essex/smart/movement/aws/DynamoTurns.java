package uk.gov.essex.smart.movement.aws;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import uk.gov.essex.smart.movement.Turns;
import uk.gov.essex.smart.movement.Zone;

/**
 * Turns in the table of runs: {@code turns#} with the day, and the area's name, with {@code at} in epoch seconds. They
 * end the day after theirs.
 */
public final class DynamoTurns implements Turns {

    private static final String AT = "at";
    private static final int DAYS = 2;

    private final DynamoDbClient client;
    private final String table;

    public DynamoTurns(DynamoDbClient client, String table) {
        this.client = client;
        this.table = table;
    }

    @Override
    public Map<Zone, Instant> list(LocalDate day) {
        return client
                .queryPaginator(query -> query.tableName(table)
                        .keyConditionExpression("#pk = :pk")
                        .expressionAttributeNames(Map.of("#pk", Item.PARTITION))
                        .expressionAttributeValues(Map.of(":pk", AttributeValue.fromS(partition(day)))))
                .items()
                .stream()
                .collect(Collectors.toMap(
                        item -> Zone.find(Item.text(item, Item.SORT)).orElseThrow(),
                        item -> Instant.ofEpochSecond(Long.parseLong(Item.number(item, AT)))));
    }

    @Override
    public void note(LocalDate day, Zone zone, Instant at) {
        Map<String, AttributeValue> item = new HashMap<>(Item.key(partition(day), zone.name()));
        item.put(AT, Item.number(at.getEpochSecond()));
        item.put(
                Item.EXPIRES,
                Item.number(day.plusDays(DAYS).atStartOfDay(ZoneOffset.UTC).toEpochSecond()));
        client.putItem(put -> put.tableName(table).item(item));
    }

    private static String partition(LocalDate day) {
        return "turns#" + day;
    }
}
