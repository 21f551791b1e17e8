package uk.gov.essex.smart.supermarket.aws.catalogue;

import java.time.Instant;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import uk.gov.essex.smart.supermarket.DataSetId;
import uk.gov.essex.smart.supermarket.aws.Keys;
import uk.gov.essex.smart.supermarket.aws.Table;
import uk.gov.essex.smart.supermarket.catalogue.Changes;
import uk.gov.essex.smart.supermarket.catalogue.Listing;

/** Changes of the catalogue in DynamoDB: one query a shard, then the listings that changed, each read once. */
public final class DynamoChanges implements Changes {

    private static final String FIRST = "!";
    private static final String LAST = "~";

    private final Table table;

    public DynamoChanges(DynamoDbClient client, String table) {
        this.table = new Table(client, table);
    }

    @Override
    public void tellAll(Consumer<Listing> listener) {
        IntStream.range(0, Item.LISTING_SHARDS)
                .boxed()
                .flatMap(shard -> table.read(Item.listings(shard), FIRST, LAST))
                .map(Item::listing)
                .forEach(listener);
    }

    @Override
    public void tellSince(Instant moment, Consumer<Listing> listener) {
        Set<DataSetId> changed = new HashSet<>();
        Iterator<DataSetId> marks = IntStream.range(0, Item.CHANGE_SHARDS)
                .boxed()
                .flatMap(shard -> table.read(Item.changes(shard), Keys.moment(moment), LAST))
                .map(item -> new DataSetId(Keys.attribute(item, Item.DATA_SET).s()))
                .distinct()
                .iterator();
        while (marks.hasNext()) {
            changed.add(marks.next());
            if (changed.size() == Table.BATCH || !marks.hasNext()) {
                table.list(changed.stream().map(Item::key).toList()).stream()
                        .map(Item::listing)
                        .forEach(listener);
                changed.clear();
            }
        }
    }
}
