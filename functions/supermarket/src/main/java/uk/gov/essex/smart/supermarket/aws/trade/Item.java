package uk.gov.essex.smart.supermarket.aws.trade;

import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import uk.gov.essex.smart.supermarket.AccountId;
import uk.gov.essex.smart.supermarket.DataSetId;
import uk.gov.essex.smart.supermarket.aws.Keys;
import uk.gov.essex.smart.supermarket.orders.Entitlement;
import uk.gov.essex.smart.supermarket.orders.Order;
import uk.gov.essex.smart.supermarket.orders.OrderId;
import uk.gov.essex.smart.supermarket.orders.Placement;

/**
 * How trade stands in its table: keys {@code pk} and {@code sk}, the document {@code doc} and its revision {@code v}.
 *
 * <p>An order stands alone under its id. Under its buyer stands all that the buyer has, by data set, and the names of the
 * buyer's orders, by the moment they were placed. An order that waits to be paid has a mark under {@code due#} and one of
 * {@value #DUE_SHARDS} numbers, by the moment it is due. Who has something of a data set is named under {@code holders#}, the
 * data set and one of {@value #HOLDER_SHARDS} numbers. No item is written by orders of more than one buyer, so that no two
 * buyers ever wait for each other.
 */
final class Item {

    static final int DUE_SHARDS = 16;
    static final int HOLDER_SHARDS = 8;
    static final String ENTITLEMENT = "entitlement#";
    static final String ORDER = "order#";

    private Item() {}

    static Map<String, AttributeValue> key(OrderId order) {
        return Keys.key("order#" + order.value(), "order");
    }

    static Map<String, AttributeValue> key(AccountId buyer, DataSetId dataSet) {
        return Keys.key(partition(buyer), ENTITLEMENT + dataSet.value());
    }

    static String partition(AccountId buyer) {
        return "buyer#" + buyer.value();
    }

    /** Where an order is named among its buyer's. */
    static String sort(Placement placement) {
        return ORDER + Keys.moment(placement.placed()) + '#' + placement.order().value();
    }

    static OrderId order(String sort) {
        return new OrderId(sort.substring(sort.lastIndexOf('#') + 1));
    }

    static Map<String, AttributeValue> holder(DataSetId dataSet, AccountId buyer) {
        return Keys.key(holders(dataSet, holderShard(buyer)), buyer.value());
    }

    static String holders(DataSetId dataSet, int shard) {
        return "holders#" + dataSet.value() + '#' + shard;
    }

    static int holderShard(AccountId buyer) {
        return Keys.shard(buyer.value(), HOLDER_SHARDS);
    }

    static Map<String, AttributeValue> due(Order order) {
        String id = order.id().value();
        return Keys.key(due(Keys.shard(id, DUE_SHARDS)), Keys.moment(order.due()) + '#' + id);
    }

    static String due(int shard) {
        return "due#" + shard;
    }

    static Map<String, AttributeValue> of(Order order) {
        return document(key(order.id()), order, order.revision());
    }

    static Map<String, AttributeValue> of(Entitlement held) {
        return document(key(held.buyer(), held.dataSet()), held, held.revision());
    }

    static Map<String, AttributeValue> document(Map<String, AttributeValue> key, Object document, long revision) {
        Map<String, AttributeValue> item = new HashMap<>(key);
        item.put(Keys.DOCUMENT, AttributeValue.fromS(Documents.write(document)));
        item.put(Keys.REVISION, Keys.number(revision));
        return item;
    }

    static <T> T document(Map<String, AttributeValue> item, Class<T> type) {
        return Documents.read(text(item, Keys.DOCUMENT), type);
    }

    static String text(Map<String, AttributeValue> item, String name) {
        return Keys.attribute(item, name).s();
    }

    static long number(Map<String, AttributeValue> item, String name) {
        return Long.parseLong(Keys.attribute(item, name).n());
    }
}
