package uk.gov.essex.smart.supermarket.aws.trade;

import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import uk.gov.essex.smart.supermarket.AccountId;
import uk.gov.essex.smart.supermarket.DataSetId;
import uk.gov.essex.smart.supermarket.orders.Entitlement;
import uk.gov.essex.smart.supermarket.orders.Order;
import uk.gov.essex.smart.supermarket.orders.OrderId;

/**
 * How trade stands in its table: keys {@code pk} and {@code sk}, the document {@code doc} and its revision {@code v}.
 *
 * <p>An order stands alone under its id. All that a buyer has stands under the buyer, by data set. An order that waits to
 * be paid has a mark under {@code due#} and one of {@value #DUE_SHARDS} numbers, by the moment it is due. No item is
 * written by more than one order, so that no two orders ever wait for each other.
 */
final class Item {

    static final String PARTITION = "pk";
    static final String SORT = "sk";
    static final String DOCUMENT = "doc";
    static final String REVISION = "v";
    static final int DUE_SHARDS = 16;
    static final String ENTITLEMENT = "entitlement#";

    private Item() {}

    static Map<String, AttributeValue> key(OrderId order) {
        return key("order#" + order.value(), "order");
    }

    static Map<String, AttributeValue> key(AccountId buyer, DataSetId dataSet) {
        return key(partition(buyer), ENTITLEMENT + dataSet.value());
    }

    static String partition(AccountId buyer) {
        return "buyer#" + buyer.value();
    }

    static Map<String, AttributeValue> due(Order order) {
        String id = order.id().value();
        return key(due(shard(id, DUE_SHARDS)), moment(order.due()) + '#' + id);
    }

    static String due(int shard) {
        return "due#" + shard;
    }

    /** A moment as text that sorts as moments do. */
    static String moment(Instant moment) {
        return String.format(Locale.ROOT, "%015d", moment.toEpochMilli());
    }

    static int shard(String name, int shards) {
        return Math.floorMod(name.hashCode(), shards);
    }

    static Map<String, AttributeValue> key(String partition, String sort) {
        return Map.of(PARTITION, AttributeValue.fromS(partition), SORT, AttributeValue.fromS(sort));
    }

    static Map<String, AttributeValue> of(Order order) {
        return document(key(order.id()), order, order.revision());
    }

    static Map<String, AttributeValue> of(Entitlement held) {
        return document(key(held.buyer(), held.dataSet()), held, held.revision());
    }

    static Map<String, AttributeValue> document(Map<String, AttributeValue> key, Object document, long revision) {
        Map<String, AttributeValue> item = new HashMap<>(key);
        item.put(DOCUMENT, AttributeValue.fromS(Documents.write(document)));
        item.put(REVISION, number(revision));
        return item;
    }

    static <T> T document(Map<String, AttributeValue> item, Class<T> type) {
        return Documents.read(text(item, DOCUMENT), type);
    }

    static String text(Map<String, AttributeValue> item, String name) {
        return Objects.requireNonNull(item.get(name), name).s();
    }

    static long number(Map<String, AttributeValue> item, String name) {
        return Long.parseLong(Objects.requireNonNull(item.get(name), name).n());
    }

    static AttributeValue number(long value) {
        return AttributeValue.fromN(Long.toString(value));
    }
}
