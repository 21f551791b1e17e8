package uk.gov.essex.smart.supermarket.lambda.catalogue;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.gov.essex.smart.common.Box;
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
import uk.gov.essex.smart.supermarket.District;
import uk.gov.essex.smart.supermarket.Format;
import uk.gov.essex.smart.supermarket.Line;
import uk.gov.essex.smart.supermarket.Passage;
import uk.gov.essex.smart.supermarket.Pence;
import uk.gov.essex.smart.supermarket.Price;
import uk.gov.essex.smart.supermarket.catalogue.Catalogue;
import uk.gov.essex.smart.supermarket.catalogue.Changes;
import uk.gov.essex.smart.supermarket.catalogue.Contact;
import uk.gov.essex.smart.supermarket.catalogue.Coverage;
import uk.gov.essex.smart.supermarket.catalogue.Filed;
import uk.gov.essex.smart.supermarket.catalogue.Frequency;
import uk.gov.essex.smart.supermarket.catalogue.InMemoryCatalogue;
import uk.gov.essex.smart.supermarket.catalogue.Licence;
import uk.gov.essex.smart.supermarket.catalogue.Particulars;
import uk.gov.essex.smart.supermarket.catalogue.Period;
import uk.gov.essex.smart.supermarket.catalogue.Publishing;
import uk.gov.essex.smart.supermarket.catalogue.Release;
import uk.gov.essex.smart.supermarket.catalogue.Samples;
import uk.gov.essex.smart.supermarket.catalogue.Terms;
import uk.gov.essex.smart.supermarket.catalogue.Theme;
import uk.gov.essex.smart.supermarket.lambda.dcat.Addresses;
import uk.gov.essex.smart.supermarket.lambda.search.LuceneSearch;

/** A catalogue with a data set of every kind, the same every time. */
final class SeededCatalogue {

    static final Addresses ADDRESSES = new Addresses("https://data.essex.example");

    /** A key whose minute is used up. */
    static final String EXHAUSTED = "usedusedusedused";

    /** What people may write, and what every writer of answers has to take care of. */
    static final String HOSTILE = "<script>alert(\"x\")</script> \"\"\" ]]> \\u0041 \\ & ' {@id} %3C €\uD83D\uDEB2";

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final Catalogue catalogue;
    private final Publishing publishing;
    private final LuceneSearch search;
    private final Router router;
    private final HttpEdge edge;
    private Instant now = Samples.MORNING;
    private int uploads = 0;

    SeededCatalogue() {
        this(new InMemoryCatalogue());
    }

    private SeededCatalogue(InMemoryCatalogue catalogue) {
        this(catalogue, catalogue);
    }

    SeededCatalogue(Catalogue catalogue, Changes changes) {
        this.catalogue = catalogue;
        publishing = new Publishing(catalogue, () -> now);
        search = new LuceneSearch(changes, () -> now);
        router = new Router(CatalogueApi.routes(catalogue, search, ADDRESSES));
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

    private void seed() {
        list(Samples.CYCLING, "cycle-counts", Samples.particulars(), Format.CSV, Format.PARQUET);
        release("cycle-counts", Format.CSV, Format.PARQUET);
        release("cycle-counts", Format.CSV, Format.PARQUET);
        list(Samples.COUNCIL, "air-quality", airQuality(), Format.values());
        list(Samples.CYCLING, "shop-footfall", Samples.paid(words("Shop footfall", "Visitors of shops")), Format.JSON);
        list(new AccountId("anglia-data"), "parking-demand", subscription(), Format.CSV);
        listWithoutColumns("noise-map");
        list(new AccountId("anglia-data"), "odd-words", words(HOSTILE, HOSTILE + '\n' + HOSTILE), Format.CSV);
        draft(Samples.CYCLING, "half-written", Samples.particulars());
        list(Samples.CYCLING, "bus-stops", words("Bus stops", "Where buses stop"), Format.CSV);
        publishing.hide(new DataSetId("bus-stops"));
        list(Samples.CYCLING, "car-parks", words("Car parks", "Where cars park"), Format.CSV);
        publishing.withdraw(Samples.CYCLING, new DataSetId("car-parks"));
    }

    private static Particulars words(String title, String description) {
        return Samples.particulars(title, description);
    }

    private static Particulars airQuality() {
        return new Particulars(
                new Line("Air quality by district"),
                new Passage("Nitrogen dioxide, each hour"),
                List.of(),
                Set.of(Theme.ENVI, Theme.HEAL),
                new Terms(Licence.CC_BY_4, new Price.Free()),
                Frequency.DAILY,
                new Coverage(
                        Optional.of(new Box(-0.02, 51.448, 1.3, 52.09)),
                        Set.of(District.values()),
                        Optional.of(new Period(
                                Optional.of(LocalDate.parse("2026-10-01")),
                                Optional.of(LocalDate.parse("2026-10-31"))))),
                new Passage("Means of lampposts"),
                new Contact(new Line("Open data team"), "open-data@essex.gov.uk"));
    }

    private static Particulars subscription() {
        return new Particulars(
                new Line("Parking demand"),
                new Passage("How full car parks are"),
                List.of(new Line("parking")),
                Set.of(Theme.TRAN),
                new Terms(Licence.COMMERCIAL_1, new Price.Subscription(new Pence(99_05))),
                Frequency.MONTHLY,
                new Coverage(
                        Optional.empty(),
                        Set.of(),
                        Optional.of(new Period(Optional.empty(), Optional.of(LocalDate.parse("2026-11-01"))))),
                new Passage("Gates that count"),
                new Contact(new Line("Sales"), "sales@anglia-data.example"));
    }

    private void listWithoutColumns(String id) {
        draft(Samples.COUNCIL, id, words("Noise map", "Where it is loud"));
        Release tabular = upload(Format.GEOJSON);
        release(
                id,
                new Release(
                        tabular.upload(),
                        tabular.changes(),
                        tabular.rows(),
                        List.of(),
                        tabular.distributions(),
                        tabular.screened(),
                        tabular.reviewer()));
        publishing.list(new DataSetId(id));
    }

    /** Lets anyone find a data set. */
    void list(AccountId publisher, String id, Particulars particulars, Format... formats) {
        draft(publisher, id, particulars);
        release(id, formats);
        publishing.list(new DataSetId(id));
    }

    private void draft(AccountId publisher, String id, Particulars particulars) {
        pass(Duration.ofMinutes(1));
        publishing.draft(publisher, new DataSetId(id), particulars);
    }

    private void release(String id, Format... formats) {
        release(id, upload(formats));
    }

    private void release(String id, Release release) {
        pass(Duration.ofMinutes(1));
        if (!(publishing.release(new DataSetId(id), release) instanceof Filed.Kept)) {
            throw new IllegalStateException(id);
        }
    }

    private Release upload(Format... formats) {
        uploads++;
        return Samples.release(uploads, formats);
    }

    void hide(String id) {
        publishing.hide(new DataSetId(id));
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    Catalogue catalogue() {
        return catalogue;
    }

    LuceneSearch search() {
        return search;
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

    Response get(String route, Map<String, String> path, Map<String, String> query) {
        return get(route, path, query, "*/*");
    }

    Response get(String route, Map<String, String> path, Map<String, String> query, String accept) {
        String called = route;
        for (Map.Entry<String, String> parameter : path.entrySet()) {
            called = called.replace('{' + parameter.getKey() + '}', parameter.getValue());
        }
        return router.handle(new Request(
                "GET " + route,
                called,
                path,
                query,
                Map.of("accept", accept),
                new byte[0],
                Caller.ANONYMOUS,
                "request-1"));
    }
}
