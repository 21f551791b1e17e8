package uk.gov.essex.smart.supermarket.aws.catalogue;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import uk.gov.essex.smart.supermarket.AccountId;
import uk.gov.essex.smart.supermarket.DataSetId;
import uk.gov.essex.smart.supermarket.aws.Keys;
import uk.gov.essex.smart.supermarket.aws.Table;
import uk.gov.essex.smart.supermarket.aws.Writes;
import uk.gov.essex.smart.supermarket.catalogue.Catalogue;
import uk.gov.essex.smart.supermarket.catalogue.Listing;
import uk.gov.essex.smart.supermarket.catalogue.Stage;
import uk.gov.essex.smart.supermarket.catalogue.UploadId;
import uk.gov.essex.smart.supermarket.catalogue.Version;

/** The catalogue in DynamoDB. Whatever shows is written together with the mark that tells indexes of it. */
public final class DynamoCatalogue implements Catalogue {

    /** After every name and number there can be. */
    private static final String LAST = "~";

    private final Table table;

    public DynamoCatalogue(DynamoDbClient client, String table) {
        this.table = new Table(client, table);
    }

    @Override
    public boolean claim(Listing draft) {
        Writes writes = new Writes(table);
        writes.putNew(Item.of(draft));
        writes.put(Keys.key(Item.publisher(draft.publisher()), draft.id().value()));
        return writes.commit();
    }

    @Override
    public Optional<Listing> find(DataSetId id) {
        return table.find(Item.key(id)).map(Item::listing);
    }

    @Override
    public List<Listing> list(AccountId publisher, Optional<DataSetId> after, int most) {
        String first = after.map(id -> id.value() + '!').orElse("!");
        QueryRequest query = table.between(Item.publisher(publisher), first, LAST)
                .limit(most)
                .build();
        List<Map<String, AttributeValue>> keys = table.read(query)
                .limit(most)
                .map(item ->
                        Item.key(new DataSetId(Keys.attribute(item, Keys.SORT).s())))
                .toList();
        return table.list(keys).stream()
                .map(Item::listing)
                .sorted(Comparator.comparing(listing -> listing.id().value()))
                .toList();
    }

    @Override
    public boolean commit(Listing next) {
        return revision(next).commit();
    }

    @Override
    public boolean release(Listing next, Version version) {
        Writes writes = revision(next);
        writes.putNew(Item.of(version));
        writes.putNew(Item.upload(version));
        return writes.commit();
    }

    @Override
    public Optional<Version> findVersion(DataSetId id, int number) {
        return table.find(Keys.key(Item.versions(id), Item.version(number))).map(Item::version);
    }

    @Override
    public List<Version> listNewest(Collection<Listing> listings) {
        List<Map<String, AttributeValue>> keys = listings.stream()
                .flatMap(listing ->
                        listing
                                .newest()
                                .map(newest -> Keys.key(Item.versions(listing.id()), Item.version(newest.number())))
                                .stream())
                .toList();
        return table.list(keys).stream().map(Item::version).toList();
    }

    @Override
    public Optional<Integer> findNumber(DataSetId id, UploadId upload) {
        return table.find(Item.key(id, upload))
                .map(item -> Integer.valueOf(Keys.attribute(item, Item.NUMBER).n()));
    }

    @Override
    public List<Version> listVersions(DataSetId id, int below, int most) {
        if (below <= 1) {
            return List.of();
        }
        QueryRequest query = table.between(Item.versions(id), Item.version(1), Item.version(below - 1))
                .scanIndexForward(false)
                .limit(most)
                .build();
        return table.read(query).limit(most).map(Item::version).toList();
    }

    private Writes revision(Listing next) {
        Writes writes = new Writes(table);
        writes.putAfter(Item.of(next));
        if (next.stage() != Stage.DRAFT) {
            writes.put(Item.change(next));
        }
        return writes;
    }
}
