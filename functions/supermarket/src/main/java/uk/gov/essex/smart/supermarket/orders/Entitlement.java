package uk.gov.essex.smart.supermarket.orders;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.gov.essex.smart.supermarket.AccountId;
import uk.gov.essex.smart.supermarket.DataSetId;

/**
 * What a buyer may have of a data set.
 *
 * @param open the one order for it that may still be paid, so that nobody pays twice
 * @param grants what paid orders earned
 * @param revision how often it was written; 0 where it never was
 */
public record Entitlement(
        AccountId buyer, DataSetId dataSet, Optional<OrderId> open, List<Grant> grants, long revision) {

    /** How long before its end a subscription may be renewed; the renewal follows on. */
    public static final Duration RENEWAL = Duration.ofDays(7);

    public Entitlement {
        grants = List.copyOf(grants);
    }

    public static Entitlement none(AccountId buyer, DataSetId dataSet) {
        return new Entitlement(buyer, dataSet, Optional.empty(), List.of(), 0);
    }

    public boolean permits(int version, Instant now) {
        return grants.stream().anyMatch(grant -> grant.permits(version, now));
    }

    /** Whether another order would buy what the buyer has. */
    boolean isOwned(Instant now) {
        Instant renewable = now.plus(RENEWAL);
        return grants.stream().anyMatch(grant -> switch (grant) {
            case Grant.Lasting _ -> true;
            case Grant.Term term -> term.until().isAfter(renewable);
        });
    }

    Entitlement opening(OrderId order) {
        return new Entitlement(buyer, dataSet, Optional.of(order), grants, revision);
    }

    Entitlement closing(OrderId order) {
        return new Entitlement(buyer, dataSet, open.filter(other -> !other.equals(order)), grants, revision);
    }

    /** What an order earns from now; a month is one of the calendar in UTC, after what was subscribed to before. */
    Grant earnedBy(Order order, Instant now) {
        return switch (order.plan()) {
            case FREE, ONE_OFF -> new Grant.Lasting(order.id(), order.version());
            case SUBSCRIPTION -> {
                Instant from = end(now);
                Instant until = from.atOffset(ZoneOffset.UTC).plusMonths(1).toInstant();
                yield new Grant.Term(order.id(), from, until);
            }
        };
    }

    /** With what was earned, once, and without what is past. */
    Entitlement granting(Grant grant, Instant now) {
        Stream<Grant> others = withdrawn(grant.order()).filter(old -> !isPast(old, now));
        return new Entitlement(
                        buyer,
                        dataSet,
                        open,
                        Stream.concat(others, Stream.of(grant)).toList(),
                        revision)
                .closing(grant.order());
    }

    Entitlement withdrawing(OrderId order) {
        return new Entitlement(buyer, dataSet, open, withdrawn(order).toList(), revision);
    }

    private Stream<Grant> withdrawn(OrderId order) {
        return grants.stream().filter(grant -> !grant.order().equals(order));
    }

    private Instant end(Instant now) {
        return grants.stream()
                .filter(Grant.Term.class::isInstance)
                .map(grant -> ((Grant.Term) grant).until())
                .filter(now::isBefore)
                .max(Instant::compareTo)
                .orElse(now);
    }

    /** The same as its next revision, as it is stored. */
    public Entitlement next() {
        return new Entitlement(buyer, dataSet, open, grants, revision + 1);
    }

    private static boolean isPast(Grant grant, Instant now) {
        return grant instanceof Grant.Term(OrderId _, Instant _, Instant until) && !now.isBefore(until);
    }
}
