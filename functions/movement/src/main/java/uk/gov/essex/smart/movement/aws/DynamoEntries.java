package uk.gov.essex.smart.movement.aws;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import uk.gov.essex.smart.movement.ledger.Entries;
import uk.gov.essex.smart.movement.ledger.Entry;

/**
 * Ledger entries in DynamoDB: {@code ledger#2026-11-23} and run, trip and number, one item each, put only where there is
 * none. They do not expire.
 */
public final class DynamoEntries implements Entries {

    private final DynamoDbClient client;
    private final String table;

    public DynamoEntries(DynamoDbClient client, String table) {
        this.client = client;
        this.table = table;
    }

    @Override
    public Appended append(Entry entry) {
        String sort = String.format(Locale.ROOT, "%s#%s#%04d", entry.run(), entry.trip(), entry.number());
        Map<String, AttributeValue> item = new HashMap<>(Item.key(partition(entry.day()), sort));
        item.put(Item.DOCUMENT, AttributeValue.fromB(Documents.write(entry)));
        try {
            client.putItem(put -> put.tableName(table)
                    .item(item)
                    .conditionExpression("attribute_not_exists(#pk)")
                    .expressionAttributeNames(Map.of("#pk", Item.PARTITION))
                    .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD));
            return Appended.NEW;
        } catch (ConditionalCheckFailedException standing) {
            boolean same = Item.document(standing.item(), Entry.class).equals(entry);
            return same ? Appended.DUPLICATE : Appended.CONFLICTING;
        }
    }

    @Override
    public List<Entry> list(LocalDate day) {
        return client.queryPaginator(Item.all(table, partition(day))).items().stream()
                .map(item -> Item.document(item, Entry.class))
                .toList();
    }

    private static String partition(LocalDate day) {
        return "ledger#" + day;
    }
}
