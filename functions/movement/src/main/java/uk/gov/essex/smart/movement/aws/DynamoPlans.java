package uk.gov.essex.smart.movement.aws;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import uk.gov.essex.smart.movement.Plans;
import uk.gov.essex.smart.movement.RunId;
import uk.gov.essex.smart.movement.RunPlan;
import uk.gov.essex.smart.movement.Zone;

/** Run plans in DynamoDB, one item each, found by day and zone; nothing scans. */
public final class DynamoPlans implements Plans {

    private final DynamoDbClient client;
    private final String table;

    public DynamoPlans(DynamoDbClient client, String table) {
        this.client = client;
        this.table = table;
    }

    @Override
    public Optional<RunPlan> find(RunId id) {
        Map<String, AttributeValue> item = client.getItem(
                        get -> get.tableName(table).key(Item.key(id)).consistentRead(true))
                .item();
        return item.isEmpty() ? Optional.empty() : Optional.of(Item.document(item, RunPlan.class));
    }

    @Override
    public List<RunPlan> list(LocalDate day, Zone zone, int most) {
        QueryRequest query = QueryRequest.builder()
                .tableName(table)
                .keyConditionExpression("#pk = :pk")
                .expressionAttributeNames(Map.of("#pk", Item.PARTITION))
                .expressionAttributeValues(Map.of(":pk", AttributeValue.fromS(Item.partition(day, zone))))
                .limit(most)
                .build();
        List<RunPlan> found = new ArrayList<>();
        QueryResponse page = client.query(query);
        add(found, page, most);
        while (found.size() < most && page.hasLastEvaluatedKey()) {
            Map<String, AttributeValue> from = page.lastEvaluatedKey();
            page = client.query(query.toBuilder().exclusiveStartKey(from).build());
            add(found, page, most);
        }
        return found;
    }

    private static void add(List<RunPlan> found, QueryResponse page, int most) {
        page.items().stream()
                .limit(most - found.size())
                .map(item -> Item.document(item, RunPlan.class))
                .forEach(found::add);
    }
}
