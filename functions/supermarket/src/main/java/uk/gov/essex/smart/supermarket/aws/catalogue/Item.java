package uk.gov.essex.smart.supermarket.aws.catalogue;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import uk.gov.essex.smart.supermarket.AccountId;
import uk.gov.essex.smart.supermarket.DataSetId;
import uk.gov.essex.smart.supermarket.aws.Keys;
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

    static final String NUMBER = "number";
    static final String DATA_SET = "dataSet";
    static final int LISTING_SHARDS = 16;
    static final int CHANGE_SHARDS = 4;

    private Item() {}

    static Map<String, AttributeValue> key(DataSetId id) {
        return Keys.key(listings(Keys.shard(id.value(), LISTING_SHARDS)), id.value());
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
        return Keys.key(versions(id), "upload#" + upload.value());
    }

    static String changes(int shard) {
        return "changes#" + shard;
    }

    static Map<String, AttributeValue> of(Listing listing) {
        Map<String, AttributeValue> item = Documents.ITEMS.item(key(listing.id()), listing);
        item.put(Keys.REVISION, Keys.number(listing.revision()));
        return item;
    }

    static Map<String, AttributeValue> of(Version version) {
        return Documents.ITEMS.item(Keys.key(versions(version.dataSet()), version(version.number())), version);
    }

    static Map<String, AttributeValue> upload(Version version) {
        Map<String, AttributeValue> item =
                new HashMap<>(key(version.dataSet(), version.release().upload()));
        item.put(NUMBER, Keys.number(version.number()));
        return item;
    }

    static Map<String, AttributeValue> change(Listing listing) {
        String id = listing.id().value();
        Map<String, AttributeValue> item = new HashMap<>(
                Keys.key(changes(Keys.shard(id, CHANGE_SHARDS)), Keys.moment(listing.modified()) + '#' + id));
        item.put(DATA_SET, AttributeValue.fromS(id));
        item.put(
                "expires",
                Keys.number(
                        listing.modified().plus(Changes.KEPT.multipliedBy(2)).getEpochSecond()));
        return item;
    }

    static Listing listing(Map<String, AttributeValue> item) {
        return Documents.ITEMS.read(item, Listing.class);
    }

    static Version version(Map<String, AttributeValue> item) {
        return Documents.ITEMS.read(item, Version.class);
    }
}
