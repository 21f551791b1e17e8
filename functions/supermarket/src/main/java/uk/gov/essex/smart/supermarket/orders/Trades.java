package uk.gov.essex.smart.supermarket.orders;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import uk.gov.essex.smart.supermarket.AccountId;
import uk.gov.essex.smart.supermarket.DataSetId;

/** Orders and what they earned. */
public interface Trades {

    /** The most orders or holders that are asked for at once. */
    int MOST = 100;

    /** As it is now. */
    Optional<Order> findOrder(OrderId id);

    /** Those of the orders that there are, in no order; at most {@value #MOST}. */
    List<Order> listOrders(List<OrderId> ids);

    /** A buyer's, newest first, from before one of them; at most {@value #MOST}. */
    List<Order> listOrders(AccountId buyer, Optional<Placement> before, int most);

    /** As it is now; one never written where there is none. */
    Entitlement entitlement(AccountId buyer, DataSetId dataSet);

    /** What a buyer has or may still pay for, by data set, from after one; at most so many. */
    List<Entitlement> listEntitlements(AccountId buyer, Optional<DataSetId> after, int most);

    /**
     * Everybody who has something of a data set by an order that was not refunded, in an order that stays the same, from
     * after one; at most {@value #MOST}. Whose subscription has ended is among them.
     */
    List<AccountId> listHolders(DataSetId dataSet, Optional<AccountId> after, int most);

    /**
     * Writes all of a change, with what it posts, or nothing of it.
     *
     * @return false where the order or the entitlement is at another revision, so that it has to be decided anew
     */
    boolean commit(Change change);

    /** Orders that could still be paid though they were due before a moment, oldest first; at most so many. */
    List<OrderId> listDue(Instant before, int most);

    /**
     * Puts an order that could still be paid off until it is due again.
     *
     * @return false where it is at another revision
     */
    boolean postpone(Order order, Instant due);
}
