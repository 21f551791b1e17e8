package uk.gov.essex.smart.supermarket.lambda.trade;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.gov.essex.smart.common.http.Admission;
import uk.gov.essex.smart.common.http.Caller;
import uk.gov.essex.smart.common.http.Request;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.common.http.Router;
import uk.gov.essex.smart.common.http.Throttle;
import uk.gov.essex.smart.common.lambda.HttpEdge;
import uk.gov.essex.smart.common.lambda.Log;
import uk.gov.essex.smart.common.lambda.RequestMeter;
import uk.gov.essex.smart.supermarket.AccountId;
import uk.gov.essex.smart.supermarket.DataSetId;
import uk.gov.essex.smart.supermarket.Pence;
import uk.gov.essex.smart.supermarket.Price;
import uk.gov.essex.smart.supermarket.RequestKey;
import uk.gov.essex.smart.supermarket.lambda.pay.PayPayments;
import uk.gov.essex.smart.supermarket.lambda.pay.Webhook;
import uk.gov.essex.smart.supermarket.ledger.Capacity;
import uk.gov.essex.smart.supermarket.ledger.Closing;
import uk.gov.essex.smart.supermarket.ledger.Payee;
import uk.gov.essex.smart.supermarket.ledger.Payouts;
import uk.gov.essex.smart.supermarket.ledger.Standing;
import uk.gov.essex.smart.supermarket.ledger.Terms;
import uk.gov.essex.smart.supermarket.orders.Difference;
import uk.gov.essex.smart.supermarket.orders.Offer;
import uk.gov.essex.smart.supermarket.orders.Order;
import uk.gov.essex.smart.supermarket.orders.Ordering;
import uk.gov.essex.smart.supermarket.orders.Paying;
import uk.gov.essex.smart.supermarket.orders.Placed;
import uk.gov.essex.smart.supermarket.orders.Settled;
import uk.gov.essex.smart.supermarket.orders.Settling;
import uk.gov.essex.smart.supermarket.orders.Stores;
import uk.gov.essex.smart.testing.pay.PayStub;
import uk.gov.essex.smart.testing.pay.Turn;

/**
 * Trade that is the same every time: a publisher who sold twice, of which one sale is paid out and one is proposed to be;
 * a buyer with a paid and an open order; and GOV.UK Pay on this machine.
 */
final class SeededTrade implements AutoCloseable {

    static final AccountId BUYER = new AccountId("ben-buyer");
    static final AccountId OTHER = new AccountId("eve-other");
    static final AccountId PUBLISHER = new AccountId("colne-valley-cycling");
    static final DataSetId COUNTS = new DataSetId("cycle-counts");
    static final LocalDate FIRST_DAY = LocalDate.parse("2026-11-22");

    /** A key whose minute is used up. */
    static final String EXHAUSTED = "usedusedusedused";

    private static final DataSetId TRAFFIC = new DataSetId("traffic-counts");
    private static final DataSetId STOPS = new DataSetId("bus-stops");
    private static final Map<DataSetId, Price> PRICES = Map.of(
            COUNTS, new Price.OneOff(new Pence(10_000)),
            TRAFFIC, new Price.Subscription(new Pence(5_000)),
            STOPS, new Price.Free());

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PayStub pay;
    private final Stores stores;
    private final Trading trading;
    private final Router router;
    private final HttpEdge edge;
    private Turn turn = Turn.ANSWERS;
    private Instant now = Instant.parse("2026-11-22T09:00:00Z");

    SeededTrade() {
        this(Stores.inMemory());
    }

    SeededTrade(Stores stores) {
        this.stores = stores;
        pay = new PayStub(() -> now, () -> turn, exchange -> {});
        trading = new Trading(
                dataSet ->
                        Optional.ofNullable(PRICES.get(dataSet)).map(price -> new Offer(dataSet, 3, PUBLISHER, price)),
                new Terms(1_000, Capacity.AGENT),
                stores.trades(),
                stores.books(),
                stores.batches(),
                stores.publishers(),
                stores.differences(),
                new PayPayments(
                        () -> PayStub.KEY,
                        pay.base(),
                        URI.create("https://data.essex.gov.uk/supermarket/trade/returns/"),
                        Duration.ofSeconds(2)),
                new Webhook(() -> PayStub.WEBHOOK_SECRET),
                () -> now);
        router = new Router(TradeApi.routes(trading));
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        Throttle throttle = caller -> caller.key().equals(EXHAUSTED)
                ? new Admission.Refused(Admission.Limit.MINUTE, Duration.ofSeconds(42))
                : new Admission.Admitted();
        edge = new HttpEdge(router, throttle, new Log(out), new RequestMeter("Test", () -> now, out));
        seed();
    }

    private void seed() {
        stores.publishers().put(PUBLISHER, new Payee(Standing.NOT_REGISTERED, Optional.of("SUP000123")));
        Payouts payouts = new Payouts(stores.books(), stores.batches(), stores.publishers(), () -> now);
        paid(new AccountId("old-buyer"), "request-old-1", COUNTS);
        pass(Duration.ofDays(1));
        new Closing(stores.books(), () -> now).close(FIRST_DAY);
        payouts.propose(1, "essex-finance", new Pence(1));
        payouts.approve(1, "essex-treasury");
        paid(BUYER, "request-paid-1", COUNTS);
        pass(Duration.ofDays(1));
        new Closing(stores.books(), () -> now).close(FIRST_DAY.plusDays(1));
        payouts.propose(2, "essex-finance", new Pence(1));
        ordered(BUYER, "request-open-1", TRAFFIC);
        stores.differences().record(new Difference(FIRST_DAY, Difference.Kind.UNKNOWN_PAYMENT, "a-leaflet", false));
        pass(Duration.ofHours(1));
    }

    private Order ordered(AccountId buyer, String request, DataSetId dataSet) {
        Ordering ordering =
                new Ordering(trading.offers(), trading.publishers(), trading.terms(), trading.trades(), () -> now);
        Order order = ((Placed.Ordered) ordering.place(buyer, new RequestKey(request), dataSet)).order();
        return ((Settled.Waiting) new Paying(trading.trades(), trading.payments(), () -> now).pay(order)).order();
    }

    private void paid(AccountId buyer, String request, DataSetId dataSet) {
        Order order = ordered(buyer, request, dataSet);
        pay.account().pay(order.payment().orElseThrow().value());
        new Settling(trading.trades(), trading.payments(), () -> now).settle(order.id());
        pay.nextWebhook();
    }

    Trading trading() {
        return trading;
    }

    Stores stores() {
        return stores;
    }

    PayStub pay() {
        return pay;
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    /** From now on GOV.UK Pay does this with each request. */
    void turn(Turn newTurn) {
        turn = newTurn;
    }

    HttpEdge edge() {
        return edge;
    }

    Router router() {
        return router;
    }

    String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    APIGatewayV2HTTPResponse answer(APIGatewayV2HTTPEvent event) {
        return edge.handle(event);
    }

    /** The answer to a request of a key's owner. */
    Response ask(AccountId owner, String route, Map<String, String> path, Map<String, String> headers, byte[] body) {
        Map<String, String> all = new HashMap<>(Map.of("accept", "*/*"));
        all.putAll(headers);
        String called = route.substring(route.indexOf(' ') + 1);
        for (Map.Entry<String, String> parameter : path.entrySet()) {
            called = called.replace('{' + parameter.getKey() + '}', parameter.getValue());
        }
        Caller caller = new Caller("keykeykeykeykeyk", owner.value(), Set.of(), 600, 100_000);
        return router.handle(new Request(route, called, path, Map.of(), all, body, caller, "request-1"));
    }

    @Override
    public void close() {
        pay.close();
    }
}
