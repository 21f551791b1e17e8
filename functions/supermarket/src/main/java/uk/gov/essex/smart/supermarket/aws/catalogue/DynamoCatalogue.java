package uk.gov.essex.smart.supermarket.aws.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import uk.gov.essex.smart.supermarket.AccountId;
import uk.gov.essex.smart.supermarket.DataSetId;
import uk.gov.essex.smart.supermarket.catalogue.Catalogue;
import uk.gov.essex.smart.supermarket.catalogue.Listing;
import uk.gov.essex.smart.supermarket.catalogue.Stage;
import uk.gov.essex.smart.supermarket.catalogue.UploadId;
import uk.gov.essex.smart.supermarket.catalogue.Version;

/** The catalogue in DynamoDB. Whatever shows is written together with the mark that tells indexes of it. */
public final class DynamoCatalogue implements Catalogue {

    /** After every name and number there can be. */
    private static final String LAST = "~";

    private final CatalogueTable table;

    public DynamoCatalogue(DynamoDbClient client, String table) {
        this.table = new CatalogueTable(client, table);
    }

    @Override
    public boolean claim(Listing draft) {
        return table.write(List.of(
                table.putNew(Item.of(draft)),
                table.put(Item.key(Item.publisher(draft.publisher()), draft.id().value()))));
    }

    @Override
    public Optional<Listing> find(DataSetId id) {
        return table.find(Item.key(id)).map(Item::listing);
    }

    @Override
    public List<Listing> list(AccountId publisher, Optional<DataSetId> after, int most) {
        String first = after.map(id -> id.value() + '!').orElse("!");
        QueryRequest query = bounded(table.between(Item.publisher(publisher), first, LAST), most);
        List<DataSetId> ids = table.all(query)
                .limit(most)
                .map(item -> new DataSetId(Item.attribute(item, Item.SORT).s()))
                .toList();
        return table.listings(ids).stream()
                .sorted(Comparator.comparing(listing -> listing.id().value()))
                .toList();
    }

    @Override
    public boolean commit(Listing next) {
        return table.write(revision(next));
    }

    @Override
    public boolean release(Listing next, Version version) {
        List<TransactWriteItem> writes = new ArrayList<>(revision(next));
        writes.add(table.putNew(Item.of(version)));
        writes.add(table.putNew(Item.upload(version)));
        return table.write(writes);
    }

    @Override
    public Optional<Version> findVersion(DataSetId id, int number) {
        return table.find(Item.key(Item.versions(id), Item.version(number))).map(Item::version);
    }

    @Override
    public Optional<Integer> findNumber(DataSetId id, UploadId upload) {
        return table.find(Item.key(id, upload))
                .map(item -> Integer.valueOf(Item.attribute(item, Item.NUMBER).n()));
    }

    @Override
    public List<Version> listVersions(DataSetId id, int below, int most) {
        if (below <= 1) {
            return List.of();
        }
        QueryRequest query = bounded(table.between(Item.versions(id), Item.version(1), Item.version(below - 1)), most);
        return table.all(query.toBuilder().scanIndexForward(false).build())
                .limit(most)
                .map(Item::version)
                .toList();
    }

    private List<TransactWriteItem> revision(Listing next) {
        return next.stage() == Stage.DRAFT
                ? List.of(table.putNext(next))
                : List.of(table.putNext(next), table.put(Item.change(next)));
    }

    private static QueryRequest bounded(QueryRequest query, int most) {
        return query.toBuilder().limit(most).build();
    }
}
