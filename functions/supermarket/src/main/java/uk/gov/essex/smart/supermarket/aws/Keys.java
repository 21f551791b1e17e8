package uk.gov.essex.smart.supermarket.aws;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What both tables have alike: keys {@code pk} and {@code sk}, documents {@code doc}, revisions {@code v}. */
public final class Keys {

    public static final String PARTITION = "pk";
    public static final String SORT = "sk";
    public static final String DOCUMENT = "doc";
    public static final String REVISION = "v";

    private Keys() {}

    public static Map<String, AttributeValue> key(String partition, String sort) {
        return Map.of(PARTITION, AttributeValue.fromS(partition), SORT, AttributeValue.fromS(sort));
    }

    /** A moment as text that sorts as moments do. */
    public static String moment(Instant moment) {
        return String.format(Locale.ROOT, "%015d", moment.toEpochMilli());
    }

    /** Which of so many a name belongs to. */
    public static int shard(String name, int shards) {
        return Math.floorMod(name.hashCode(), shards);
    }

    public static AttributeValue number(long value) {
        return AttributeValue.fromN(Long.toString(value));
    }

    /** An attribute that each such item has. */
    public static AttributeValue attribute(Map<String, AttributeValue> item, String name) {
        return Objects.requireNonNull(item.get(name), name);
    }
}
