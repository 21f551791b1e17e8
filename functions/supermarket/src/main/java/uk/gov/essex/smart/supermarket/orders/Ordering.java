package uk.gov.essex.smart.supermarket.orders;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import uk.gov.essex.smart.supermarket.AccountId;
import uk.gov.essex.smart.supermarket.DataSetId;
import uk.gov.essex.smart.supermarket.Price;
import uk.gov.essex.smart.supermarket.RequestKey;
import uk.gov.essex.smart.supermarket.ledger.Publishers;
import uk.gov.essex.smart.supermarket.ledger.Split;
import uk.gov.essex.smart.supermarket.ledger.Terms;

/** Takes orders, at the price of the moment. */
public final class Ordering {

    private static final int MOST_ATTEMPTS = 8;

    private final Offers offers;
    private final Publishers publishers;
    private final Terms terms;
    private final Trades trades;
    private final InstantSource clock;

    public Ordering(Offers offers, Publishers publishers, Terms terms, Trades trades, InstantSource clock) {
        this.offers = offers;
        this.publishers = publishers;
        this.terms = terms;
        this.trades = trades;
        this.clock = clock;
    }

    /**
     * Takes an order, once for each request. What is free is had at once.
     *
     * @throws IllegalStateException where others kept coming between
     */
    public Placed place(AccountId buyer, RequestKey request, DataSetId dataSet) {
        OrderId id = OrderId.of(buyer, request);
        for (int i = 0; i < MOST_ATTEMPTS; i++) {
            Optional<Order> standing = trades.findOrder(id);
            if (standing.isPresent()) {
                return standing.get().dataSet().equals(dataSet)
                        ? new Placed.Ordered(standing.get(), false)
                        : new Placed.KeyUsed();
            }
            Instant now = clock.instant();
            Entitlement held = trades.entitlement(buyer, dataSet);
            if (held.isOwned(now)) {
                return new Placed.Owned();
            }
            if (held.open().isPresent()) {
                return new Placed.Waiting(held.open().get());
            }
            Optional<Order> order = offers.find(dataSet).flatMap(offer -> order(id, buyer, offer, now));
            if (order.isEmpty()) {
                return new Placed.NotOffered();
            }
            Change change = made(order.get(), held, now);
            if (trades.commit(change)) {
                return new Placed.Ordered(change.order().next(), true);
            }
        }
        throw new IllegalStateException(
                "The order " + id.value() + " was not made in " + MOST_ATTEMPTS + " attempts: others came between");
    }

    /** The buyer's own order; anybody else's is none. */
    public Optional<Order> find(AccountId buyer, OrderId id) {
        return trades.findOrder(id).filter(order -> order.buyer().equals(buyer));
    }

    private Optional<Order> order(OrderId id, AccountId buyer, Offer offer, Instant now) {
        return split(offer)
                .map(split -> new Order(
                        id,
                        buyer,
                        offer.dataSet(),
                        offer.version(),
                        offer.publisher(),
                        Order.Plan.of(offer.price()),
                        split,
                        OrderState.CREATED,
                        now,
                        now.plus(Order.OPEN),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        0));
    }

    private Optional<Split> split(Offer offer) {
        return offer.price() instanceof Price.Free
                ? Optional.of(Split.NONE)
                : publishers
                        .find(offer.publisher())
                        .map(payee -> Split.of(offer.price().fee(), payee.standing(), terms));
    }

    private static Change made(Order order, Entitlement held, Instant now) {
        if (order.plan() != Order.Plan.FREE) {
            return new Change(order, false, Optional.of(held.opening(order.id())), Optional.empty());
        }
        Grant earned = held.earnedBy(order, now);
        return new Change(
                order.in(OrderState.PAID).earning(earned),
                false,
                Optional.of(held.granting(earned, now)),
                Optional.empty());
    }
}
