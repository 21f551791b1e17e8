package uk.gov.essex.smart.identity.aws;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.model.Page;
import software.amazon.awssdk.enhanced.dynamodb.model.ScanEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.TransactPutItemEnhancedRequest;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import uk.gov.essex.smart.common.aws.Clients;
import uk.gov.essex.smart.common.aws.Transactions;
import uk.gov.essex.smart.identity.ApiKey;
import uk.gov.essex.smart.identity.ApiKeys;
import uk.gov.essex.smart.identity.KeyId;

/** Keys in one DynamoDB table, an item each, found by one consistent GetItem. */
public final class DynamoApiKeys implements ApiKeys {

    private static final Expression IS_NEW = condition("attribute_not_exists(" + KeyItem.ID + ")");
    private static final Expression STILL_STANDS = condition("attribute_exists(" + KeyItem.ID
            + ") AND attribute_not_exists(" + KeyItem.REVOKED + ") AND attribute_not_exists(" + KeyItem.REPLACED_BY
            + ")");

    private final DynamoDbClient client;
    private final DynamoDbEnhancedClient enhanced;
    private final DynamoDbTable<ApiKey> table;

    public DynamoApiKeys(DynamoDbClient client, String table) {
        this.client = client;
        this.enhanced = Clients.enhanced(client);
        this.table = enhanced.table(table, KeyItem.SCHEMA);
    }

    @Override
    public void add(ApiKey key) {
        try {
            table.putItem(put -> put.item(key).conditionExpression(IS_NEW));
        } catch (ConditionalCheckFailedException taken) {
            throw new IllegalStateException("The key id " + key.id().value() + " is taken", taken);
        }
    }

    @Override
    public Optional<ApiKey> find(KeyId id) {
        Key key = Key.builder().partitionValue(id.value()).build();
        return Optional.ofNullable(table.getItem(get -> get.key(key).consistentRead(true)));
    }

    @Override
    public boolean rotate(ApiKey retiring, ApiKey successor) {
        try {
            enhanced.transactWriteItems(write ->
                    write.addPutItem(table, put(retiring, STILL_STANDS)).addPutItem(table, put(successor, IS_NEW)));
            return true;
        } catch (TransactionCanceledException cancelled) {
            if (Transactions.isMereConflict(cancelled)) {
                return false;
            }
            throw cancelled;
        }
    }

    @Override
    public Optional<ApiKey> revoke(KeyId id, Instant when) {
        try {
            Map<String, AttributeValue> revoked = client.updateItem(update -> update.tableName(table.tableName())
                            .key(Map.of(KeyItem.ID, AttributeValue.fromS(id.value())))
                            .updateExpression(
                                    "SET " + KeyItem.REVOKED + " = if_not_exists(" + KeyItem.REVOKED + ", :when)")
                            .conditionExpression("attribute_exists(" + KeyItem.ID + ")")
                            .expressionAttributeValues(
                                    Map.of(":when", AttributeValue.fromN(Long.toString(when.getEpochSecond()))))
                            .returnValues(ReturnValue.ALL_NEW))
                    .attributes();
            return Optional.of(KeyItem.SCHEMA.mapToItem(revoked));
        } catch (ConditionalCheckFailedException unknown) {
            return Optional.empty();
        }
    }

    @Override
    public List<ApiKey> list(Optional<KeyId> after, int most) {
        ScanEnhancedRequest.Builder scan =
                ScanEnhancedRequest.builder().limit(most).consistentRead(true);
        after.ifPresent(id -> scan.exclusiveStartKey(Map.of(KeyItem.ID, AttributeValue.fromS(id.value()))));
        return table.scan(scan.build()).stream().findFirst().map(Page::items).orElse(List.of());
    }

    private static TransactPutItemEnhancedRequest<ApiKey> put(ApiKey key, Expression condition) {
        return TransactPutItemEnhancedRequest.builder(ApiKey.class)
                .item(key)
                .conditionExpression(condition)
                .build();
    }

    private static Expression condition(String expression) {
        return Expression.builder().expression(expression).build();
    }
}
