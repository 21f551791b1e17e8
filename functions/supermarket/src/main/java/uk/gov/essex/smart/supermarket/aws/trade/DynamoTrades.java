package uk.gov.essex.smart.supermarket.aws.trade;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import uk.gov.essex.smart.supermarket.AccountId;
import uk.gov.essex.smart.supermarket.DataSetId;
import uk.gov.essex.smart.supermarket.aws.Keys;
import uk.gov.essex.smart.supermarket.aws.Table;
import uk.gov.essex.smart.supermarket.aws.Writes;
import uk.gov.essex.smart.supermarket.orders.Change;
import uk.gov.essex.smart.supermarket.orders.Entitlement;
import uk.gov.essex.smart.supermarket.orders.Order;
import uk.gov.essex.smart.supermarket.orders.OrderId;
import uk.gov.essex.smart.supermarket.orders.Placement;
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
        if (ids.size() > MOST) {
            throw new IllegalArgumentException("The orders (" + ids.size() + ") must be at most " + MOST);
        }
        return table.list(ids.stream().map(Item::key).toList()).stream()
                .map(item -> Item.document(item, Order.class))
                .toList();
    }

    @Override
    public List<Order> listOrders(AccountId buyer, Optional<Placement> before, int most) {
        String last = before.map(Item::sort).orElse(Item.ORDER + LAST);
        QueryRequest newestFirst = table.between(Item.partition(buyer), Item.ORDER, last)
                .scanIndexForward(false)
                .limit(most + 1)
                .build();
        List<OrderId> ids = table.read(newestFirst)
                .map(item -> Item.text(item, Keys.SORT))
                .filter(sort -> !sort.equals(last))
                .limit(most)
                .map(Item::order)
                .toList();
        return listOrders(ids).stream()
                .sorted(Comparator.comparingInt(order -> ids.indexOf(order.id())))
                .toList();
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
    public List<AccountId> listHolders(DataSetId dataSet, Optional<AccountId> after, int most) {
        int first = after.map(Item::holderShard).orElse(0);
        return IntStream.range(first, Item.HOLDER_SHARDS)
                .boxed()
                .flatMap(shard -> table.read(
                        Item.holders(dataSet, shard),
                        after.filter(buyer -> shard == first)
                                .map(buyer -> buyer.value() + ' ')
                                .orElse("0"),
                        LAST))
                .limit(most)
                .map(item -> new AccountId(Item.text(item, Keys.SORT)))
                .toList();
    }

    @Override
    public boolean commit(Change change) {
        Order order = change.order().next();
        Writes writes = new Writes(table);
        writes.putAfter(Item.of(order));
        change.entitlement().ifPresent(held -> writes.putAfter(Item.of(held.next())));
        change.posting().ifPresent(posting -> PostingItem.all(posting).forEach(writes::put));
        switch (change.holding()) {
            case GAINED -> writes.put(Item.holder(order.dataSet(), order.buyer()));
            case LOST -> writes.delete(Item.holder(order.dataSet(), order.buyer()));
            case AS_BEFORE -> {}
        }
        if (order.revision() == 1) {
            writes.put(Keys.key(Item.partition(order.buyer()), Item.sort(Placement.of(order))));
            if (order.state().isOpen()) {
                writes.put(Item.due(order));
            }
        }
        if (change.settles()) {
            writes.delete(Item.due(order));
        }
        return writes.commit();
    }

    @Override
    public List<OrderId> listDue(Instant before, int most) {
        String last = Keys.moment(before);
        return IntStream.range(0, Item.DUE_SHARDS)
                .boxed()
                .flatMap(shard -> due(shard, last, most))
                .sorted(Comparator.naturalOrder())
                .limit(most)
                .map(mark -> new OrderId(mark.substring(mark.indexOf('#') + 1)))
                .toList();
    }

    @Override
    public boolean postpone(Order order, Instant due) {
        Order later = order.postponed(due).next();
        Writes writes = new Writes(table);
        writes.putAfter(Item.of(later));
        writes.delete(Item.due(order));
        writes.put(Item.due(later));
        return writes.commit();
    }

    private Stream<String> due(int shard, String last, int most) {
        return table.read(Item.due(shard), "0", last)
                .limit(most)
                .map((Map<String, AttributeValue> item) -> Item.text(item, Keys.SORT));
    }
}
