package uk.gov.essex.smart.supermarket.aws.catalogue;

import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import uk.gov.essex.smart.supermarket.AccountId;
import uk.gov.essex.smart.supermarket.DataSetId;
import uk.gov.essex.smart.supermarket.catalogue.Changes;
import uk.gov.essex.smart.supermarket.catalogue.Listing;
import uk.gov.essex.smart.supermarket.catalogue.UploadId;
import uk.gov.essex.smart.supermarket.catalogue.Version;

/**
 * How the catalogue stands in its table: keys {@code pk} and {@code sk}, the document {@code doc}, a listing's revision
 * {@code v}, and {@code expires}, epoch seconds, the table's time to live.
 *
 * <p>Listings stand by name under {@code listings#} and one of {@value #LISTING_SHARDS} numbers, so that all can be read
 * without a scan. A publisher has a mark for each under {@code publisher#}. Versions and marks of the uploads that they
 * were made of stand under {@code versions#}. A change is a mark under {@code changes#} and one of {@value #CHANGE_SHARDS}
 * numbers, by its moment.
 */
final class Item {

    static final String PARTITION = "pk";
    static final String SORT = "sk";
    static final String DOCUMENT = "doc";
    static final String REVISION = "v";
    static final String NUMBER = "number";
    static final String DATA_SET = "dataSet";
    static final int LISTING_SHARDS = 16;
    static final int CHANGE_SHARDS = 4;

    private Item() {}

    static Map<String, AttributeValue> key(DataSetId id) {
        return key(listings(shard(id, LISTING_SHARDS)), id.value());
    }

    static String listings(int shard) {
        return "listings#" + shard;
    }

    static String publisher(AccountId publisher) {
        return "publisher#" + publisher.value();
    }

    static String versions(DataSetId id) {
        return "versions#" + id.value();
    }

    static String version(int number) {
        return String.format(Locale.ROOT, "version#%08d", number);
    }

    static Map<String, AttributeValue> key(DataSetId id, UploadId upload) {
        return key(versions(id), "upload#" + upload.value());
    }

    static String changes(int shard) {
        return "changes#" + shard;
    }

    /** A moment as text that sorts as moments do. */
    static String moment(Instant moment) {
        return String.format(Locale.ROOT, "%015d", moment.toEpochMilli());
    }

    static Map<String, AttributeValue> of(Listing listing) {
        Map<String, AttributeValue> item = document(key(listing.id()), listing);
        item.put(REVISION, number(listing.revision()));
        return item;
    }

    static Map<String, AttributeValue> of(Version version) {
        return document(key(versions(version.dataSet()), version(version.number())), version);
    }

    static Map<String, AttributeValue> upload(Version version) {
        Map<String, AttributeValue> item =
                new HashMap<>(key(version.dataSet(), version.release().upload()));
        item.put(NUMBER, number(version.number()));
        return item;
    }

    static Map<String, AttributeValue> change(Listing listing) {
        String id = listing.id().value();
        Map<String, AttributeValue> item =
                new HashMap<>(key(changes(shard(listing.id(), CHANGE_SHARDS)), moment(listing.modified()) + '#' + id));
        item.put(DATA_SET, AttributeValue.fromS(id));
        item.put(
                "expires",
                number(listing.modified().plus(Changes.KEPT.multipliedBy(2)).getEpochSecond()));
        return item;
    }

    static Map<String, AttributeValue> key(String partition, String sort) {
        return Map.of(PARTITION, AttributeValue.fromS(partition), SORT, AttributeValue.fromS(sort));
    }

    static AttributeValue number(long value) {
        return AttributeValue.fromN(Long.toString(value));
    }

    static AttributeValue attribute(Map<String, AttributeValue> item, String name) {
        return Objects.requireNonNull(item.get(name), name);
    }

    static Listing listing(Map<String, AttributeValue> item) {
        return Documents.read(attribute(item, DOCUMENT).b(), Listing.class);
    }

    static Version version(Map<String, AttributeValue> item) {
        return Documents.read(attribute(item, DOCUMENT).b(), Version.class);
    }

    private static Map<String, AttributeValue> document(Map<String, AttributeValue> key, Object document) {
        Map<String, AttributeValue> item = new HashMap<>(key);
        item.put(DOCUMENT, AttributeValue.fromB(Documents.write(document)));
        return item;
    }

    private static int shard(DataSetId id, int shards) {
        return Math.floorMod(id.value().hashCode(), shards);
    }
}
