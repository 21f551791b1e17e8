package uk.gov.essex.smart.supermarket.orders;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.gov.essex.smart.supermarket.AccountId;
import uk.gov.essex.smart.supermarket.DataSetId;
import uk.gov.essex.smart.supermarket.ledger.Books;

/** Trades that end with the test. */
public final class InMemoryTrades implements Trades {

    private static final Comparator<Placement> NEWEST_FIRST = Comparator.comparing(Placement::placed)
            .thenComparing(placement -> placement.order().value())
            .reversed();

    private record Held(AccountId buyer, DataSetId dataSet) {}

    private final Books books;
    private final Map<OrderId, Order> orders = new HashMap<>();
    private final Map<Held, Entitlement> entitlements = new HashMap<>();

    public InMemoryTrades(Books books) {
        this.books = books;
    }

    @Override
    public synchronized Optional<Order> findOrder(OrderId id) {
        return Optional.ofNullable(orders.get(id));
    }

    @Override
    public synchronized List<Order> listOrders(List<OrderId> ids) {
        return ids.stream().flatMap(id -> findOrder(id).stream()).toList();
    }

    @Override
    public synchronized List<Order> listOrders(AccountId buyer, Optional<Placement> before, int most) {
        return orders.values().stream()
                .filter(order -> order.buyer().equals(buyer))
                .filter(order -> before.isEmpty() || NEWEST_FIRST.compare(Placement.of(order), before.get()) > 0)
                .sorted(Comparator.comparing(Placement::of, NEWEST_FIRST))
                .limit(most)
                .toList();
    }

    @Override
    public synchronized Entitlement entitlement(AccountId buyer, DataSetId dataSet) {
        return entitlements.getOrDefault(new Held(buyer, dataSet), Entitlement.none(buyer, dataSet));
    }

    @Override
    public synchronized List<Entitlement> listEntitlements(AccountId buyer, Optional<DataSetId> after, int most) {
        return entitlements.values().stream()
                .filter(held -> held.buyer().equals(buyer))
                .sorted(Comparator.comparing(held -> held.dataSet().value()))
                .filter(held -> after.isEmpty()
                        || held.dataSet().value().compareTo(after.get().value()) > 0)
                .limit(most)
                .toList();
    }

    @Override
    public synchronized List<AccountId> listHolders(DataSetId dataSet, Optional<AccountId> after, int most) {
        return entitlements.values().stream()
                .filter(held -> held.dataSet().equals(dataSet) && !held.grants().isEmpty())
                .map(held -> held.buyer().value())
                .filter(buyer -> after.isEmpty() || buyer.compareTo(after.get().value()) > 0)
                .sorted()
                .limit(most)
                .map(AccountId::new)
                .toList();
    }

    @Override
    public synchronized boolean commit(Change change) {
        Order order = change.order();
        long revision = findOrder(order.id()).map(Order::revision).orElse(0L);
        boolean stale = change.entitlement()
                .filter(held -> entitlement(held.buyer(), held.dataSet()).revision() != held.revision())
                .isPresent();
        if (revision != order.revision() || stale) {
            return false;
        }
        orders.put(order.id(), order.next());
        change.entitlement().ifPresent(held -> entitlements.put(new Held(held.buyer(), held.dataSet()), held.next()));
        change.posting().ifPresent(books::post);
        return true;
    }

    @Override
    public synchronized List<OrderId> listDue(Instant before, int most) {
        return orders.values().stream()
                .filter(order -> order.state().isOpen() && order.due().isBefore(before))
                .sorted(Comparator.comparing(Order::due))
                .map(Order::id)
                .limit(most)
                .toList();
    }

    @Override
    public synchronized boolean postpone(Order order, Instant due) {
        if (!findOrder(order.id()).equals(Optional.of(order))) {
            return false;
        }
        orders.put(order.id(), order.postponed(due).next());
        return true;
    }
}
