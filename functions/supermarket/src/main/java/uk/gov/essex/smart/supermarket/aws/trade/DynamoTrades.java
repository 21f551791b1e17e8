package uk.gov.essex.smart.supermarket.aws.trade;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import uk.gov.essex.smart.supermarket.AccountId;
import uk.gov.essex.smart.supermarket.DataSetId;
import uk.gov.essex.smart.supermarket.orders.Change;
import uk.gov.essex.smart.supermarket.orders.Entitlement;
import uk.gov.essex.smart.supermarket.orders.Order;
import uk.gov.essex.smart.supermarket.orders.OrderId;
import uk.gov.essex.smart.supermarket.orders.Trades;

/** Trades in DynamoDB; a change is one transaction. */
public final class DynamoTrades implements Trades {

    private static final String LAST = "~";

    private final Table table;

    public DynamoTrades(DynamoDbClient client, String table) {
        this.table = new Table(client, table);
    }

    @Override
    public Optional<Order> findOrder(OrderId id) {
        return table.find(Item.key(id)).map(item -> Item.document(item, Order.class));
    }

    @Override
    public List<Order> listOrders(List<OrderId> ids) {
        if (ids.size() > MOST_ORDERS) {
            throw new IllegalArgumentException("The orders (" + ids.size() + ") must be at most " + MOST_ORDERS);
        }
        List<Order> orders = new ArrayList<>(ids.size());
        KeysAndAttributes keys = KeysAndAttributes.builder()
                .keys(ids.stream().map(Item::key).toList())
                .consistentRead(true)
                .build();
        Map<String, KeysAndAttributes> asked = ids.isEmpty() ? Map.of() : Map.of(table.name(), keys);
        while (!asked.isEmpty()) {
            Map<String, KeysAndAttributes> now = asked;
            BatchGetItemResponse answer = table.client().batchGetItem(get -> get.requestItems(now));
            answer.responses()
                    .getOrDefault(table.name(), List.of())
                    .forEach(item -> orders.add(Item.document(item, Order.class)));
            asked = answer.unprocessedKeys();
        }
        return orders;
    }

    @Override
    public Entitlement entitlement(AccountId buyer, DataSetId dataSet) {
        return table.find(Item.key(buyer, dataSet))
                .map(item -> Item.document(item, Entitlement.class))
                .orElseGet(() -> Entitlement.none(buyer, dataSet));
    }

    @Override
    public List<Entitlement> listEntitlements(AccountId buyer, Optional<DataSetId> after, int most) {
        String first = Item.ENTITLEMENT + after.map(id -> id.value() + ' ').orElse("");
        return table.read(Item.partition(buyer), first, Item.ENTITLEMENT + LAST)
                .limit(most)
                .map(item -> Item.document(item, Entitlement.class))
                .toList();
    }

    @Override
    public boolean commit(Change change) {
        Order order = change.order().next();
        Writes writes = table.writes();
        writes.putAfter(Item.of(order));
        change.entitlement().ifPresent(held -> writes.putAfter(Item.of(held.next())));
        change.posting().ifPresent(posting -> PostingItem.all(posting).forEach(writes::put));
        if (order.revision() == 1 && order.state().isOpen()) {
            writes.put(Item.due(order));
        }
        if (change.settles()) {
            writes.delete(Item.due(order));
        }
        return writes.commit();
    }

    @Override
    public List<OrderId> listDue(Instant before, int most) {
        String last = Item.moment(before);
        return IntStream.range(0, Item.DUE_SHARDS)
                .boxed()
                .flatMap(shard -> due(shard, last, most))
                .sorted(Comparator.naturalOrder())
                .limit(most)
                .map(mark -> new OrderId(mark.substring(mark.indexOf('#') + 1)))
                .toList();
    }

    private Stream<String> due(int shard, String last, int most) {
        return table.read(Item.due(shard), "0", last)
                .limit(most)
                .map((Map<String, AttributeValue> item) -> Item.text(item, Item.SORT));
    }
}
