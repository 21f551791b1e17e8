package uk.gov.essex.smart.supermarket.aws.catalogue;

import java.time.Instant;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import uk.gov.essex.smart.supermarket.DataSetId;
import uk.gov.essex.smart.supermarket.catalogue.Changes;
import uk.gov.essex.smart.supermarket.catalogue.Listing;

/** Changes of the catalogue in DynamoDB: one query a shard, then the listings that changed, each read once. */
public final class DynamoChanges implements Changes {

    private static final String FIRST = "!";
    private static final String LAST = "~";

    private final CatalogueTable table;

    public DynamoChanges(DynamoDbClient client, String table) {
        this.table = new CatalogueTable(client, table);
    }

    @Override
    public void tellAll(Consumer<Listing> listener) {
        IntStream.range(0, Item.LISTING_SHARDS)
                .mapToObj(shard -> table.between(Item.listings(shard), FIRST, LAST))
                .flatMap(table::all)
                .map(Item::listing)
                .forEach(listener);
    }

    @Override
    public void tellSince(Instant moment, Consumer<Listing> listener) {
        Set<DataSetId> changed = new HashSet<>();
        Iterator<DataSetId> marks = IntStream.range(0, Item.CHANGE_SHARDS)
                .mapToObj(shard -> table.between(Item.changes(shard), Item.moment(moment), LAST))
                .flatMap(table::all)
                .map(item -> new DataSetId(Item.attribute(item, Item.DATA_SET).s()))
                .distinct()
                .iterator();
        while (marks.hasNext()) {
            changed.add(marks.next());
            if (changed.size() == CatalogueTable.BATCH || !marks.hasNext()) {
                table.listings(changed).forEach(listener);
                changed.clear();
            }
        }
    }
}
