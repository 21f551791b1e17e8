package uk.gov.essex.smart.benchmarks.orders;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import uk.gov.essex.smart.supermarket.AccountId;
import uk.gov.essex.smart.supermarket.DataSetId;
import uk.gov.essex.smart.supermarket.Pence;
import uk.gov.essex.smart.supermarket.Price;
import uk.gov.essex.smart.supermarket.RequestKey;
import uk.gov.essex.smart.supermarket.aws.trade.DynamoBooks;
import uk.gov.essex.smart.supermarket.aws.trade.DynamoPublishers;
import uk.gov.essex.smart.supermarket.aws.trade.DynamoTrades;
import uk.gov.essex.smart.supermarket.ledger.Capacity;
import uk.gov.essex.smart.supermarket.ledger.Payee;
import uk.gov.essex.smart.supermarket.ledger.Publishers;
import uk.gov.essex.smart.supermarket.ledger.Standing;
import uk.gov.essex.smart.supermarket.ledger.Terms;
import uk.gov.essex.smart.supermarket.orders.Offer;
import uk.gov.essex.smart.supermarket.orders.Order;
import uk.gov.essex.smart.supermarket.orders.OrderState;
import uk.gov.essex.smart.supermarket.orders.Ordering;
import uk.gov.essex.smart.supermarket.orders.Paying;
import uk.gov.essex.smart.supermarket.orders.Payments;
import uk.gov.essex.smart.supermarket.orders.Placed;
import uk.gov.essex.smart.supermarket.orders.Settled;
import uk.gov.essex.smart.supermarket.orders.Settling;
import uk.gov.essex.smart.supermarket.orders.Trades;
import uk.gov.essex.smart.testing.Tables;

/** The supermarket's own code: three transactions, and a balance read from postings. */
final class OurWay implements Way {

    private static final AccountId PUBLISHER = new AccountId("ada-maps");
    private static final DataSetId DATA = new DataSetId("cycle-counts");
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-23T09:00:00Z"));

    private final DynamoBooks books;
    private final Ordering ordering;
    private final Paying paying;
    private final Settling settling;

    OurWay(DynamoDbClient client) {
        String table = Tables.byPartition();
        Trades trades = new DynamoTrades(client, table);
        Publishers publishers = new DynamoPublishers(client, table);
        publishers.put(PUBLISHER, new Payee(Standing.PRIVATE_PERSON, Optional.empty()));
        Offer offer = new Offer(DATA, 1, PUBLISHER, new Price.OneOff(new Pence(OrderSpeed.FEE)));
        Payments payments = new InstantPay();
        books = new DynamoBooks(client, table);
        ordering = new Ordering(dataSet -> Optional.of(offer), publishers, new Terms(0, Capacity.AGENT), trades, CLOCK);
        paying = new Paying(trades, payments, CLOCK);
        settling = new Settling(trades, payments, CLOCK);
    }

    @Override
    public void sell(int number) {
        Placed placed = ordering.place(new AccountId("buyer-" + number), new RequestKey("request-" + number), DATA);
        Order order = ((Placed.Ordered) placed).order();
        paying.pay(order);
        if (!(settling.settle(order.id()) instanceof Settled.Known(Order known)) || known.state() != OrderState.PAID) {
            throw new IllegalStateException("The order " + order.id().value() + " was not paid");
        }
    }

    @Override
    public long balance() {
        return books.balance(PUBLISHER);
    }
}
