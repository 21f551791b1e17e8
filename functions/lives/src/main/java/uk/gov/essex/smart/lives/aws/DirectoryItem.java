package uk.gov.essex.smart.lives.aws;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import uk.gov.essex.smart.common.Position;
import uk.gov.essex.smart.common.aws.RecordJson;
import uk.gov.essex.smart.lives.directory.Postcode;
import uk.gov.essex.smart.lives.directory.Service;
import uk.gov.essex.smart.lives.directory.Site;

/**
 * How an entry stands in the directory's table, keys {@code pk} and {@code sk}: the entry itself under
 * {@code services#<bucket>} and its id, with {@code doc}, its compressed JSON by the records' component names, and
 * {@code modified}, epoch milliseconds; for each site {@code site#<id>} and {@code service}, which names the
 * {@code service}; and for each site with a position {@code cell#<row>:<column>} and {@code <service>#<site>}, with
 * {@code lat} and {@code lon}. Beside them stand postcodes, {@code postcode#<district><unit>} and {@code postcode}, with
 * {@code lat} and {@code lon}; and whose an id is, {@code owner#<id>} and {@code owner}, with {@code owner}.
 */
final class DirectoryItem {

    static final String PARTITION = "pk";
    static final String SORT = "sk";
    static final String MODIFIED = "modified";

    /** So many that listing needs no scan and no bucket is hot. */
    static final int BUCKETS = 8;

    static final String OWNER = "owner";

    private static final String POSTCODE = "postcode";
    private static final String DOCUMENT = "doc";
    private static final String SERVICE = "service";
    private static final String LATITUDE = "lat";
    private static final String LONGITUDE = "lon";
    private static final RecordJson JSON = new RecordJson(RecordJson.builder().build());

    private DirectoryItem() {}

    static Map<String, AttributeValue> key(UUID service) {
        return key(bucket(Math.floorMod(service.hashCode(), BUCKETS)), service.toString());
    }

    static Map<String, AttributeValue> siteKey(UUID site) {
        return key("site#" + site, SERVICE);
    }

    static Map<String, AttributeValue> key(Postcode postcode) {
        return key("postcode#" + postcode.district() + postcode.unit(), POSTCODE);
    }

    static Map<String, AttributeValue> ownerKey(UUID id) {
        return key("owner#" + id, OWNER);
    }

    static String bucket(int number) {
        return "services#" + number;
    }

    static String partition(Cell cell) {
        return "cell#" + cell.row() + ':' + cell.column();
    }

    static Map<String, AttributeValue> of(Service service) {
        Map<String, AttributeValue> item = new HashMap<>(key(service.id()));
        item.put(DOCUMENT, AttributeValue.fromB(JSON.write(service)));
        item.put(MODIFIED, modified(service));
        return item;
    }

    static AttributeValue modified(Service service) {
        return AttributeValue.fromN(Long.toString(service.assurance().modified().toEpochMilli()));
    }

    /** The items by which an entry's sites lead to it. */
    static List<Map<String, AttributeValue>> pointers(Service service) {
        return service.sites().stream()
                .flatMap(site -> Stream.concat(
                        Stream.of(sitePointer(service, site)),
                        site.location().position().map(position -> cellPointer(service, site, position)).stream()))
                .toList();
    }

    static Map<String, AttributeValue> keyOf(Map<String, AttributeValue> item) {
        return Map.of(PARTITION, value(item, PARTITION), SORT, value(item, SORT));
    }

    /** The service that a site's pointer names. */
    static UUID service(Map<String, AttributeValue> sitePointer) {
        return UUID.fromString(value(sitePointer, SERVICE).s());
    }

    /** The service that a cell's pointer names. */
    static UUID serviceIn(Map<String, AttributeValue> cellPointer) {
        return UUID.fromString(value(cellPointer, SORT).s().split("#", 2)[0]);
    }

    static Position position(Map<String, AttributeValue> item) {
        return new Position(
                Double.parseDouble(value(item, LATITUDE).n()),
                Double.parseDouble(value(item, LONGITUDE).n()));
    }

    static Map<String, AttributeValue> placed(Map<String, AttributeValue> key, Position position) {
        Map<String, AttributeValue> item = new HashMap<>(key);
        item.put(LATITUDE, AttributeValue.fromN(Double.toString(position.latitude())));
        item.put(LONGITUDE, AttributeValue.fromN(Double.toString(position.longitude())));
        return item;
    }

    static Map<String, AttributeValue> owned(UUID id, String owner) {
        Map<String, AttributeValue> item = new HashMap<>(ownerKey(id));
        item.put(OWNER, AttributeValue.fromS(owner));
        return item;
    }

    static UUID ownedId(Map<String, AttributeValue> item) {
        return UUID.fromString(value(item, PARTITION).s().split("#", 2)[1]);
    }

    static String owner(Map<String, AttributeValue> item) {
        return value(item, OWNER).s();
    }

    /** @throws java.io.UncheckedIOException where the item holds no entry */
    static Service read(Map<String, AttributeValue> item) {
        return JSON.read(value(item, DOCUMENT).b(), Service.class);
    }

    private static Map<String, AttributeValue> sitePointer(Service service, Site site) {
        Map<String, AttributeValue> item = new HashMap<>(siteKey(site.id()));
        item.put(SERVICE, AttributeValue.fromS(service.id().toString()));
        return item;
    }

    private static Map<String, AttributeValue> cellPointer(Service service, Site site, Position position) {
        return placed(key(partition(Cell.of(position)), service.id() + "#" + site.id()), position);
    }

    private static Map<String, AttributeValue> key(String partition, String sort) {
        return Map.of(PARTITION, AttributeValue.fromS(partition), SORT, AttributeValue.fromS(sort));
    }

    private static AttributeValue value(Map<String, AttributeValue> item, String name) {
        return Objects.requireNonNull(item.get(name), name);
    }
}
