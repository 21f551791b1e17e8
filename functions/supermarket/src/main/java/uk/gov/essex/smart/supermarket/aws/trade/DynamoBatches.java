package uk.gov.essex.smart.supermarket.aws.trade;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import uk.gov.essex.smart.supermarket.aws.Keys;
import uk.gov.essex.smart.supermarket.aws.Table;
import uk.gov.essex.smart.supermarket.aws.Writes;
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
        return list(Integer.MAX_VALUE, 1).stream().findFirst();
    }

    @Override
    public List<Batch> list(int below, int most) {
        QueryRequest highestFirst = table.between(PARTITION, sort(0), sort(below - 1))
                .scanIndexForward(false)
                .limit(most)
                .build();
        return table.read(highestFirst)
                .limit(most)
                .map(item -> Item.document(item, Batch.class))
                .toList();
    }

    @Override
    public boolean put(Batch batch) {
        Writes writes = new Writes(table);
        writes.putAfter(Item.document(key(batch.number()), batch.next(), batch.revision() + 1));
        return writes.commit();
    }

    private static Map<String, AttributeValue> key(int number) {
        return Keys.key(PARTITION, sort(number));
    }

    private static String sort(int number) {
        return String.format(Locale.ROOT, "%010d", number);
    }
}
