package uk.gov.essex.smart.lives.aws;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Gatherers;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;
import uk.gov.essex.smart.common.Position;
import uk.gov.essex.smart.lives.directory.Postcode;
import uk.gov.essex.smart.lives.directory.Postcodes;

/** Postcodes in the directory's table, an item each, read by key; see {@link DirectoryItem}. */
public final class DynamoPostcodes implements Postcodes {

    /** DynamoDB's own bound of one batch. */
    private static final int BATCH = 25;

    private static final int MOST_ATTEMPTS = 8;
    private static final long FIRST_PAUSE_MILLIS = 50;

    private final DirectoryTable table;

    public DynamoPostcodes(DynamoDbClient client, String table) {
        this.table = new DirectoryTable(client, table);
    }

    @Override
    public Optional<Position> find(Postcode postcode) {
        return table.find(DirectoryItem.key(postcode)).map(DirectoryItem::position);
    }

    @Override
    public void put(Map<Postcode, Position> positions) {
        positions.entrySet().stream()
                .map(entry -> DirectoryItem.placed(DirectoryItem.key(entry.getKey()), entry.getValue()))
                .map(item ->
                        WriteRequest.builder().putRequest(put -> put.item(item)).build())
                .gather(Gatherers.windowFixed(BATCH))
                .forEach(this::write);
    }

    /** @throws IllegalStateException where DynamoDB leaves items unwritten again and again */
    private void write(List<WriteRequest> batch) {
        Map<String, List<WriteRequest>> left = Map.of(table.name(), batch);
        for (int attempt = 0; !left.isEmpty(); attempt++) {
            if (attempt == MOST_ATTEMPTS) {
                throw new IllegalStateException("DynamoDB left postcodes unwritten " + attempt + " times");
            }
            if (attempt > 0) {
                pause(FIRST_PAUSE_MILLIS << attempt);
            }
            Map<String, List<WriteRequest>> asked = left;
            left = table.client()
                    .batchWriteItem(write -> write.requestItems(asked))
                    .unprocessedItems();
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
