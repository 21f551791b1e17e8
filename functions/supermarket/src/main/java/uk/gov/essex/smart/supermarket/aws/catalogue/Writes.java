package uk.gov.essex.smart.supermarket.aws.catalogue;

import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import uk.gov.essex.smart.common.aws.Transactions;
import uk.gov.essex.smart.supermarket.aws.Keys;
import uk.gov.essex.smart.supermarket.aws.Table;
import uk.gov.essex.smart.supermarket.catalogue.Listing;

/** What is written of the catalogue, and how. */
final class Writes {

    private final Table table;

    Writes(Table table) {
        this.table = table;
    }

    /** Writes all or nothing. @return false where a condition does not hold or another writes at this moment */
    boolean commit(List<TransactWriteItem> writes) {
        try {
            table.client().transactWriteItems(write -> write.transactItems(writes));
            return true;
        } catch (TransactionCanceledException cancelled) {
            if (Transactions.isMereConflict(cancelled)) {
                return false;
            }
            throw cancelled;
        }
    }

    TransactWriteItem put(Map<String, AttributeValue> item) {
        return TransactWriteItem.builder()
                .put(put -> put.tableName(table.name()).item(item))
                .build();
    }

    TransactWriteItem putNew(Map<String, AttributeValue> item) {
        return TransactWriteItem.builder()
                .put(put -> put.tableName(table.name())
                        .item(item)
                        .conditionExpression("attribute_not_exists(#pk)")
                        .expressionAttributeNames(Map.of("#pk", Keys.PARTITION)))
                .build();
    }

    /** The listing in the place of the revision before it. */
    TransactWriteItem putNext(Listing next) {
        return TransactWriteItem.builder()
                .put(put -> put.tableName(table.name())
                        .item(Item.of(next))
                        .conditionExpression("#v = :before")
                        .expressionAttributeNames(Map.of("#v", Keys.REVISION))
                        .expressionAttributeValues(Map.of(":before", Keys.number(next.revision() - 1))))
                .build();
    }
}
