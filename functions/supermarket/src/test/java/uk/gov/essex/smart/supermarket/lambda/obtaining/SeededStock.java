package uk.gov.essex.smart.supermarket.lambda.obtaining;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import uk.gov.essex.smart.common.http.Admission;
import uk.gov.essex.smart.common.http.Caller;
import uk.gov.essex.smart.common.http.Request;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.common.http.Router;
import uk.gov.essex.smart.common.lambda.HttpEdge;
import uk.gov.essex.smart.common.lambda.Log;
import uk.gov.essex.smart.common.lambda.RequestMeter;
import uk.gov.essex.smart.supermarket.AccountId;
import uk.gov.essex.smart.supermarket.DataSetId;
import uk.gov.essex.smart.supermarket.Format;
import uk.gov.essex.smart.supermarket.Line;
import uk.gov.essex.smart.supermarket.Passage;
import uk.gov.essex.smart.supermarket.Pence;
import uk.gov.essex.smart.supermarket.Price;
import uk.gov.essex.smart.supermarket.RequestKey;
import uk.gov.essex.smart.supermarket.catalogue.Distribution;
import uk.gov.essex.smart.supermarket.catalogue.Filed;
import uk.gov.essex.smart.supermarket.catalogue.Licence;
import uk.gov.essex.smart.supermarket.catalogue.Particulars;
import uk.gov.essex.smart.supermarket.catalogue.Publishing;
import uk.gov.essex.smart.supermarket.catalogue.Samples;
import uk.gov.essex.smart.supermarket.catalogue.Terms;
import uk.gov.essex.smart.supermarket.obtaining.Download;
import uk.gov.essex.smart.supermarket.obtaining.InMemoryPreviews;
import uk.gov.essex.smart.supermarket.obtaining.SignedAddress;
import uk.gov.essex.smart.supermarket.obtaining.Signing;
import uk.gov.essex.smart.supermarket.orders.Purchases;
import uk.gov.essex.smart.supermarket.trust.Concern;
import uk.gov.essex.smart.supermarket.trust.Judging;
import uk.gov.essex.smart.supermarket.trust.ReportId;
import uk.gov.essex.smart.supermarket.trust.Reporting;
import uk.gov.essex.smart.supermarket.trust.Reviewer;
import uk.gov.essex.smart.supermarket.trust.Ruling;

/** A stock with a data set of every kind, and a buyer who paid for two, the same every time. */
final class SeededStock {

    static final AccountId BUYER = new AccountId("ben-buyer");
    static final AccountId OTHER = new AccountId("eve-other");

    /** Who bought the second version of what is sold once. */
    static final AccountId LATER = new AccountId("ann-later");

    static final AccountId ANGLIA = new AccountId("anglia-data");
    static final DataSetId FREE = Samples.COUNTS;
    static final DataSetId PAID = new DataSetId("shop-footfall");
    static final DataSetId MONTHLY = new DataSetId("parking-demand");

    /** Taken down, and a buyer was told. */
    static final DataSetId DOWN = new DataSetId("market-stalls");

    /** A report that waits to be judged. */
    static final ReportId WAITING = ReportId.of(MONTHLY, new RequestKey("request-seeded"));

    /** A key whose minute is used up. */
    static final String EXHAUSTED = "usedusedusedused";

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final Stock stock;
    private final Publishing publishing;
    private final Router router;
    private final HttpEdge edge;
    private Instant now = Samples.MORNING;
    private int uploads = 0;

    SeededStock() {
        this(Shelves.inMemory());
    }

    SeededStock(Shelves shelves) {
        stock = new Stock(
                shelves.catalogue(),
                shelves.trades(),
                shelves.downloads(),
                new Signed(),
                new InMemoryPreviews(),
                shelves.dockets(),
                shelves.notices(),
                () -> now);
        publishing = new Publishing(stock.catalogue(), stock.clock());
        router = new Router(ObtainingApi.routes(stock));
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        edge = new HttpEdge(
                router,
                caller -> caller.key().equals(EXHAUSTED)
                        ? new Admission.Refused(Admission.Limit.MINUTE, Duration.ofSeconds(42))
                        : new Admission.Admitted(),
                new Log(out),
                new RequestMeter("Test", () -> now, out));
        seed();
    }

    /** Addresses that say how they were made. */
    private final class Signed implements Signing {

        @Override
        public SignedAddress toGet(Distribution file, String name) {
            return signed("get", file, name);
        }

        @Override
        public SignedAddress toHead(Distribution file, String name) {
            return signed("head", file, name);
        }

        private SignedAddress signed(String method, Distribution file, String name) {
            URI address = URI.create("https://shelf.example/" + file.key() + "?for=" + method + "&as=" + name);
            return new SignedAddress(address, now.plus(LASTING));
        }
    }

    private void seed() {
        list(Samples.CYCLING, FREE, Samples.particulars(), Format.CSV, Format.PARQUET);
        release(FREE, Format.CSV, Format.PARQUET);
        list(Samples.CYCLING, PAID, Samples.paid(Samples.particulars()), Format.JSON);
        list(ANGLIA, MONTHLY, monthly(), Format.CSV);
        draft(Samples.CYCLING, new DataSetId("half-written"), Samples.particulars());
        list(Samples.CYCLING, new DataSetId("bus-stops"), Samples.particulars(), Format.CSV);
        publishing.hide(new DataSetId("bus-stops"));
        list(Samples.CYCLING, new DataSetId("car-parks"), Samples.particulars(), Format.CSV);
        publishing.withdraw(Samples.CYCLING, new DataSetId("car-parks"));
        list(Samples.CYCLING, DOWN, Samples.paid(Samples.particulars()), Format.CSV);
        Purchases purchases = new Purchases(stock.trades(), Samples.CYCLING);
        purchases.once(BUYER, PAID, now);
        purchases.once(BUYER, DOWN, now);
        purchases.subscribed(BUYER, MONTHLY, now, Duration.ofDays(30));
        seedReports();
        count(FREE, Format.CSV, "");
        count(FREE, Format.CSV, "");
        count(PAID, Format.JSON, "ben-buyer");
        release(PAID, Format.JSON);
        purchases.onceFrom(LATER, PAID, 2, now);
        pass(Duration.ofMinutes(1));
    }

    /** One that was right, and one that waits. */
    private void seedReports() {
        Reporting reporting = new Reporting(stock.catalogue(), stock.dockets(), stock.clock());
        Judging judging =
                new Judging(stock.catalogue(), stock.dockets(), stock.trades(), stock.notices(), stock.clock());
        RequestKey judged = new RequestKey("request-judged");
        pass(Duration.ofMinutes(1));
        reporting.report(DOWN, judged, Concern.PERSONAL_DATA, new Passage("Row 7 names somebody"));
        pass(Duration.ofMinutes(1));
        judging.judge(
                ReportId.of(DOWN, judged),
                Ruling.UPHOLD,
                new Reviewer(Samples.COUNCIL, new Line("R. Reviewer")),
                new Passage("A column told home addresses"));
        pass(Duration.ofMinutes(1));
        reporting.report(
                MONTHLY, new RequestKey("request-seeded"), Concern.WRONG, new Passage("More cars than places"));
    }

    private void count(DataSetId dataSet, Format format, String buyer) {
        stock.downloads()
                .count(new Download(
                        Samples.CYCLING, dataSet, 1, format, AccountId.find(buyer), YearMonth.of(2026, 10)));
    }

    private static Particulars monthly() {
        Particulars paid = Samples.paid(Samples.particulars());
        return new Particulars(
                paid.title(),
                paid.description(),
                paid.keywords(),
                paid.themes(),
                new Terms(Licence.COMMERCIAL_1, new Price.Subscription(new Pence(99_05))),
                paid.frequency(),
                paid.coverage(),
                paid.provenance(),
                paid.contact());
    }

    private void list(AccountId publisher, DataSetId id, Particulars particulars, Format... formats) {
        draft(publisher, id, particulars);
        release(id, formats);
        publishing.list(id);
    }

    private void draft(AccountId publisher, DataSetId id, Particulars particulars) {
        pass(Duration.ofMinutes(1));
        publishing.draft(publisher, id, particulars);
    }

    void release(DataSetId id, Format... formats) {
        pass(Duration.ofMinutes(1));
        uploads++;
        if (!(publishing.release(id, Samples.release(uploads, formats)) instanceof Filed.Kept)) {
            throw new IllegalStateException(id.value());
        }
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    Stock stock() {
        return stock;
    }

    Publishing publishing() {
        return publishing;
    }

    HttpEdge edge() {
        return edge;
    }

    String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    APIGatewayV2HTTPResponse answer(APIGatewayV2HTTPEvent event) {
        return edge.handle(event);
    }

    /** The answer to a request without a key. */
    Response ask(String route, Map<String, String> path, Map<String, String> headers) {
        return ask(Caller.ANONYMOUS, route, path, headers, "");
    }

    Response ask(String route, Map<String, String> path, Map<String, String> headers, String body) {
        return ask(Caller.ANONYMOUS, route, path, headers, body);
    }

    /** The answer to a request by this name of a key that may do nothing in particular. */
    Response ask(AccountId owner, String request, String route, Map<String, String> path, String body) {
        Caller caller = new Caller("keykeykeykeykeyk", owner.value(), Set.of(), 600, 100_000);
        return ask(caller, route, path, Map.of("idempotency-key", request), body);
    }

    /** The answer to a request of a key that may do these things. */
    Response ask(AccountId owner, Set<String> scopes, String route, Map<String, String> path, String body) {
        return ask(new Caller("keykeykeykeykeyk", owner.value(), scopes, 600, 100_000), route, path, Map.of(), body);
    }

    private Response ask(
            Caller caller, String route, Map<String, String> path, Map<String, String> headers, String body) {
        Map<String, String> all = new HashMap<>(Map.of("accept", "*/*"));
        all.putAll(headers);
        String called = route.substring(route.indexOf(' ') + 1);
        for (Map.Entry<String, String> parameter : path.entrySet()) {
            called = called.replace('{' + parameter.getKey() + '}', parameter.getValue());
        }
        return router.handle(new Request(
                route, called, path, Map.of(), all, body.getBytes(StandardCharsets.UTF_8), caller, "request-1"));
    }
}
