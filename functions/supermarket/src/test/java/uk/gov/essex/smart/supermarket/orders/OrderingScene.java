package uk.gov.essex.smart.supermarket.orders;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.gov.essex.smart.supermarket.AccountId;
import uk.gov.essex.smart.supermarket.DataSetId;
import uk.gov.essex.smart.supermarket.Line;
import uk.gov.essex.smart.supermarket.Pence;
import uk.gov.essex.smart.supermarket.Price;
import uk.gov.essex.smart.supermarket.RequestKey;
import uk.gov.essex.smart.supermarket.ledger.Books;
import uk.gov.essex.smart.supermarket.ledger.Capacity;
import uk.gov.essex.smart.supermarket.ledger.LedgerAccount;
import uk.gov.essex.smart.supermarket.ledger.Payee;
import uk.gov.essex.smart.supermarket.ledger.Posting;
import uk.gov.essex.smart.supermarket.ledger.Publishers;
import uk.gov.essex.smart.supermarket.ledger.Standing;
import uk.gov.essex.smart.supermarket.ledger.Terms;
import uk.gov.essex.smart.supermarket.orders.Payment.Status;

/** A buyer, a publisher, what is for sale and GOV.UK Pay, over any store of trade. */
abstract class OrderingScene {

    static final AccountId BUYER = new AccountId("ben-buyer");
    static final AccountId ADA = new AccountId("ada-maps");
    static final AccountId TREASURER = new AccountId("essex-treasury");
    static final Line REASON = new Line("The file was empty");
    static final DataSetId DATA = new DataSetId("cycle-counts");
    static final DataSetId OTHER = new DataSetId("bus-stops");
    static final LocalDate DAY = LocalDate.parse("2026-11-23");
    static final Pence PAID = new Pence(1_200);

    Instant now = Instant.parse("2026-11-23T09:00:00Z");
    final Map<DataSetId, Offer> offers = new HashMap<>();
    final Books books;
    final Trades trades;
    final InMemoryPayments payments = new InMemoryPayments(now);
    final Ordering ordering;
    final Paying paying;
    final Settling settling;
    final Refunding refunding;
    final Differences differences;
    int requests;

    OrderingScene(Stores stores) {
        books = stores.books();
        trades = stores.trades();
        differences = stores.differences();
        Publishers publishers = stores.publishers();
        ordering = new Ordering(
                dataSet -> Optional.ofNullable(offers.get(dataSet)),
                publishers,
                new Terms(1_000, Capacity.AGENT),
                trades,
                () -> now);
        paying = new Paying(trades, payments, () -> now);
        settling = new Settling(trades, payments, () -> now);
        refunding = new Refunding(trades, payments, () -> now);
        publishers.put(ADA, new Payee(Standing.REGISTERED, Optional.empty()));
        offer(DATA, 3, new Price.OneOff(new Pence(1_000)));
    }

    void offer(DataSetId dataSet, int version, Price price) {
        offers.put(dataSet, new Offer(dataSet, version, ADA, price));
    }

    Placed place(DataSetId dataSet) {
        requests++;
        return ordering.place(BUYER, new RequestKey("request-" + requests), dataSet);
    }

    Order ordered(DataSetId dataSet) {
        return ((Placed.Ordered) place(dataSet)).order();
    }

    Order started() {
        return ((Settled.Waiting) paying.pay(ordered(DATA))).order();
    }

    Order paid() {
        Order order = started();
        payments.end(order.payment().orElseThrow(), Status.PAID);
        return known(settling.settle(order.id()));
    }

    Settled refund(OrderId id, Pence amount) {
        return refunding.refund(id, amount, TREASURER, REASON);
    }

    static Order known(Settled settled) {
        return ((Settled.Known) settled).order();
    }

    List<Posting> postings() {
        List<Posting> all = new ArrayList<>();
        books.readDay(DAY, all::add);
        return all;
    }

    boolean has(int version) {
        return trades.entitlement(BUYER, DATA).permits(version, now);
    }

    long sum(LedgerAccount account) {
        return postings().stream().mapToLong(posting -> posting.pence(account)).sum();
    }

    Order started(DataSetId dataSet) {
        offer(dataSet, 1, new Price.OneOff(new Pence(1_000)));
        return ((Settled.Waiting) paying.pay(ordered(dataSet))).order();
    }
}
