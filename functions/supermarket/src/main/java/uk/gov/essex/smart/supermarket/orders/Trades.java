package uk.gov.essex.smart.supermarket.orders;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import uk.gov.essex.smart.supermarket.AccountId;
import uk.gov.essex.smart.supermarket.DataSetId;

/** Orders and what they earned. */
public interface Trades {

    /** The most that {@link #listOrders} is asked for. */
    int MOST_ORDERS = 100;

    /** As it is now. */
    Optional<Order> findOrder(OrderId id);

    /** Those of the orders that there are, in no order; at most {@value #MOST_ORDERS}. */
    List<Order> listOrders(List<OrderId> ids);

    /** As it is now; one never written where there is none. */
    Entitlement entitlement(AccountId buyer, DataSetId dataSet);

    /** What a buyer has or may still pay for, by data set, from after one; at most so many. */
    List<Entitlement> listEntitlements(AccountId buyer, Optional<DataSetId> after, int most);

    /**
     * Writes all of a change, with what it posts, or nothing of it.
     *
     * @return false where the order or the entitlement is at another revision, so that it has to be decided anew
     */
    boolean commit(Change change);

    /** Orders that could still be paid though they were due before a moment, oldest first; at most so many. */
    List<OrderId> listDue(Instant before, int most);
}
