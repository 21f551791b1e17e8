package uk.gov.essex.smart.supermarket.orders;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import uk.gov.essex.smart.supermarket.AccountId;
import uk.gov.essex.smart.supermarket.DataSetId;
import uk.gov.essex.smart.supermarket.RequestKey;
import uk.gov.essex.smart.supermarket.ledger.Split;

/** What buyers have, without the way there. */
public final class Purchases {

    private final Trades trades;
    private final AccountId publisher;

    public Purchases(Trades trades, AccountId publisher) {
        this.trades = trades;
        this.publisher = publisher;
    }

    /** Bought once, from the first version on. */
    public void once(AccountId buyer, DataSetId dataSet, Instant now) {
        onceFrom(buyer, dataSet, 1, now);
    }

    /** Bought once, when a version was the newest. */
    public void onceFrom(AccountId buyer, DataSetId dataSet, int version, Instant now) {
        give(buyer, dataSet, Order.Plan.ONE_OFF, new Grant.Lasting(id(buyer, dataSet), version), now);
    }

    /** Subscribed to for so long. */
    public void subscribed(AccountId buyer, DataSetId dataSet, Instant now, Duration time) {
        OrderId id = id(buyer, dataSet);
        give(buyer, dataSet, Order.Plan.SUBSCRIPTION, new Grant.Term(id, now, now.plus(time)), now);
    }

    private static OrderId id(AccountId buyer, DataSetId dataSet) {
        return OrderId.of(buyer, new RequestKey("request-" + dataSet.value()));
    }

    private void give(AccountId buyer, DataSetId dataSet, Order.Plan plan, Grant grant, Instant now) {
        Order order = new Order(
                grant.order(),
                buyer,
                dataSet,
                1,
                publisher,
                plan,
                Split.NONE,
                OrderState.PAID,
                now,
                now,
                Optional.empty(),
                Optional.empty(),
                Optional.of(grant),
                0);
        Entitlement held = trades.entitlement(buyer, dataSet).granting(grant, now);
        if (!trades.commit(new Change(order, false, Optional.of(held), Optional.empty()))) {
            throw new IllegalStateException(buyer.value());
        }
    }
}
