package uk.gov.essex.smart.supermarket.aws.trade;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import uk.gov.essex.smart.supermarket.ledger.Batch;
import uk.gov.essex.smart.supermarket.ledger.Batches;

/** Batches of payouts in DynamoDB, under {@code batches} by number. */
public final class DynamoBatches implements Batches {

    private static final String PARTITION = "batches";

    private final Table table;

    public DynamoBatches(DynamoDbClient client, String table) {
        this.table = new Table(client, table);
    }

    @Override
    public Optional<Batch> find(int number) {
        return table.find(key(number)).map(item -> Item.document(item, Batch.class));
    }

    @Override
    public Optional<Batch> latest() {
        return table
                .client()
                .query(query -> query.tableName(table.name())
                        .consistentRead(true)
                        .scanIndexForward(false)
                        .limit(1)
                        .keyConditionExpression("#pk = :pk")
                        .expressionAttributeNames(Map.of("#pk", Item.PARTITION))
                        .expressionAttributeValues(Map.of(":pk", AttributeValue.fromS(PARTITION))))
                .items()
                .stream()
                .map(item -> Item.document(item, Batch.class))
                .findFirst();
    }

    @Override
    public boolean put(Batch batch) {
        Writes writes = table.writes();
        writes.putAfter(Item.document(key(batch.number()), batch.next(), batch.revision() + 1));
        return writes.commit();
    }

    private static Map<String, AttributeValue> key(int number) {
        return Item.key(PARTITION, String.format(Locale.ROOT, "%06d", number));
    }
}
