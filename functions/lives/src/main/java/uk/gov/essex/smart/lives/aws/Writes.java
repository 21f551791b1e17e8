package uk.gov.essex.smart.lives.aws;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;
import uk.gov.essex.smart.common.aws.Transactions;
import uk.gov.essex.smart.lives.protection.LookupHash;
import uk.gov.essex.smart.lives.protection.SurrogateId;

/** One transaction in the making. */
final class Writes {

    private static final String IS_NEW = "attribute_not_exists(" + Item.PARTITION + ")";

    private final List<TransactWriteItem> items = new ArrayList<>();
    private final DynamoDbClient client;
    private final String table;

    Writes(DynamoDbClient client, String table) {
        this.client = client;
        this.table = table;
    }

    /** Adds a condition that nothing can meet. */
    void never() {
        check(Item.key("rehearsal", "rehearsal"), IS_NEW + " AND attribute_exists(" + Item.PARTITION + ")", Map.of());
    }

    void put(Map<String, AttributeValue> item) {
        put(Put.builder().item(item));
    }

    void putNew(Map<String, AttributeValue> item) {
        put(Put.builder().item(item).conditionExpression(IS_NEW));
    }

    /** Replaces the item that has the number now; 0 where there is none yet. */
    void putAfter(Map<String, AttributeValue> item, String name, long now) {
        if (now == 0) {
            putNew(item);
        } else {
            put(Put.builder()
                    .item(item)
                    .conditionExpression("#n = :n")
                    .expressionAttributeNames(Map.of("#n", name))
                    .expressionAttributeValues(Map.of(":n", Item.number(now))));
        }
    }

    void delete(Map<String, AttributeValue> key) {
        Delete delete = Delete.builder().tableName(table).key(key).build();
        items.add(TransactWriteItem.builder().delete(delete).build());
    }

    /** The person's first key, with what they are found by. */
    void createKey(SurrogateId person, SdkBytes wrapped, LookupHash lookup) {
        update(
                Item.personKey(person),
                "SET dataKey = :wrapped ADD lookups :lookup",
                IS_NEW,
                Map.of(":wrapped", AttributeValue.fromB(wrapped), ":lookup", lookups(lookup)));
    }

    /** Holds where the key that seals is not destroyed meanwhile, and adds what the person is found by. */
    void extendKey(SurrogateId person, SdkBytes wrapped, LookupHash lookup) {
        update(
                Item.personKey(person),
                "ADD lookups :lookup",
                "dataKey = :wrapped",
                Map.of(":wrapped", AttributeValue.fromB(wrapped), ":lookup", lookups(lookup)));
    }

    /** Holds where the key that seals is not destroyed meanwhile. */
    void holdKey(SurrogateId person, SdkBytes wrapped) {
        check(Item.personKey(person), "dataKey = :wrapped", Map.of(":wrapped", AttributeValue.fromB(wrapped)));
    }

    void destroyKey(SurrogateId person, SdkBytes wrapped) {
        update(
                Item.personKey(person),
                "REMOVE dataKey, lookups",
                "dataKey = :wrapped",
                Map.of(":wrapped", AttributeValue.fromB(wrapped)));
    }

    /** Has one more document of the person found by it; nobody else's may be. */
    void claim(LookupHash lookup, SurrogateId person) {
        update(
                Item.claim(lookup),
                "SET person = :person ADD documents :one",
                IS_NEW + " OR person = :person OR documents = :none",
                Map.of(":person", text(person), ":one", Item.number(1), ":none", Item.number(0)));
    }

    /** Has one document of the person less found by it. */
    void unclaim(LookupHash lookup, SurrogateId person) {
        update(
                Item.claim(lookup),
                "ADD documents :less",
                "person = :person",
                Map.of(":person", text(person), ":less", Item.number(-1)));
    }

    /** Has nobody found by it, where the person was. */
    void forget(LookupHash lookup, SurrogateId person) {
        Delete delete = Delete.builder()
                .tableName(table)
                .key(Item.claim(lookup))
                .conditionExpression("person = :person")
                .expressionAttributeValues(Map.of(":person", text(person)))
                .build();
        items.add(TransactWriteItem.builder().delete(delete).build());
    }

    /** Whether all was written; nothing was where somebody else came between. */
    boolean commit() {
        return Transactions.commit(client, items);
    }

    private static AttributeValue lookups(LookupHash lookup) {
        return AttributeValue.fromSs(List.of(Item.text(lookup)));
    }

    private void put(Put.Builder put) {
        items.add(TransactWriteItem.builder().put(put.tableName(table).build()).build());
    }

    private void check(Map<String, AttributeValue> key, String condition, Map<String, AttributeValue> values) {
        ConditionCheck.Builder check =
                ConditionCheck.builder().tableName(table).key(key).conditionExpression(condition);
        if (!values.isEmpty()) {
            check.expressionAttributeValues(values);
        }
        items.add(TransactWriteItem.builder().conditionCheck(check.build()).build());
    }

    private void update(
            Map<String, AttributeValue> key, String expression, String condition, Map<String, AttributeValue> values) {
        Update update = Update.builder()
                .tableName(table)
                .key(key)
                .updateExpression(expression)
                .conditionExpression(condition)
                .expressionAttributeValues(values)
                .build();
        items.add(TransactWriteItem.builder().update(update).build());
    }

    private static AttributeValue text(SurrogateId id) {
        return AttributeValue.fromS(id.value());
    }
}
