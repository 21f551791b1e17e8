package uk.gov.essex.smart.supermarket.aws;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import uk.gov.essex.smart.common.aws.Transactions;

/** One transaction in the making. */
public final class Writes {

    private final List<TransactWriteItem> items = new ArrayList<>();
    private final Table table;

    public Writes(Table table) {
        this.table = table;
    }

    public void put(Map<String, AttributeValue> item) {
        put(Put.builder().item(item));
    }

    /** Replaces the item of the revision before; writes it anew where the revision is the first. */
    public void putAfter(Map<String, AttributeValue> item) {
        long before = Long.parseLong(Keys.attribute(item, Keys.REVISION).n()) - 1;
        if (before == 0) {
            putNew(item);
        } else {
            put(Put.builder()
                    .item(item)
                    .conditionExpression("#v = :v")
                    .expressionAttributeNames(Map.of("#v", Keys.REVISION))
                    .expressionAttributeValues(Map.of(":v", Keys.number(before))));
        }
    }

    /** Writes an item where there is none of its key. */
    public void putNew(Map<String, AttributeValue> item) {
        put(Put.builder()
                .item(item)
                .conditionExpression("attribute_not_exists(#pk)")
                .expressionAttributeNames(Map.of("#pk", Keys.PARTITION)));
    }

    public void delete(Map<String, AttributeValue> key) {
        Delete delete = Delete.builder().tableName(table.name()).key(key).build();
        items.add(TransactWriteItem.builder().delete(delete).build());
    }

    /** Whether all was written; nothing was where somebody else came between. */
    public boolean commit() {
        return Transactions.commit(table.client(), items);
    }

    private void put(Put.Builder put) {
        items.add(TransactWriteItem.builder()
                .put(put.tableName(table.name()).build())
                .build());
    }
}
