package uk.gov.essex.smart.benchmarks.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.gov.essex.smart.benchmarks.Latencies;
import uk.gov.essex.smart.common.Box;
import uk.gov.essex.smart.common.http.Caller;
import uk.gov.essex.smart.common.http.Request;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.common.http.Router;
import uk.gov.essex.smart.common.http.Words;
import uk.gov.essex.smart.supermarket.aws.catalogue.DynamoCatalogue;
import uk.gov.essex.smart.supermarket.catalogue.Found;
import uk.gov.essex.smart.supermarket.catalogue.Listing;
import uk.gov.essex.smart.supermarket.catalogue.Search;
import uk.gov.essex.smart.supermarket.catalogue.Wanted;
import uk.gov.essex.smart.supermarket.lambda.catalogue.CatalogueApi;
import uk.gov.essex.smart.supermarket.lambda.dcat.Addresses;
import uk.gov.essex.smart.supermarket.lambda.search.LuceneSearch;
import uk.gov.essex.smart.testing.DynamoServer;

/** Prints what a search takes among ever more data sets, by Lucene and by looking at each, and the whole request with it. */
public final class SearchReport {

    private static final int[] SIZES = {100, 1_000, 10_000};
    private static final int QUESTIONS = 500;
    private static final int WARM_UP = 2;
    private static final String ROUTE = "/supermarket/data-sets";

    private SearchReport() {}

    /** Measures and prints; takes no arguments. */
    public static void main(String[] args) {
        System.out.printf(
                Locale.ROOT,
                "%d searches with facets, pages of 25, answers equal; CPU time of the asking thread in ms%n"
                        + "%-10s %9s %9s %9s %9s %9s %9s %9s %9s%n",
                QUESTIONS,
                "data sets",
                "Lucene",
                "p95",
                "each one",
                "p95",
                "times",
                "p95",
                "request",
                "p95");
        for (int size : SIZES) {
            report(size);
        }
        System.exit(0);
    }

    private static void report(int size) {
        Draw draw = new Draw(size);
        List<Listing> listings =
                IntStream.range(0, size).mapToObj(draw::listing).toList();
        List<Wanted> questions =
                Stream.generate(draw::question).limit(QUESTIONS).toList();
        LuceneSearch lucene = new LuceneSearch(new Still(listings), () -> Draw.NOW);
        PlainPass plain = new PlainPass(listings);
        Router router = new Router(CatalogueApi.routes(
                new DynamoCatalogue(DynamoServer.client(), "unasked"),
                lucene,
                new Addresses("https://data.essex.example")));
        Latencies ours = new Latencies();
        Latencies usual = new Latencies();
        Latencies whole = new Latencies();
        for (int round = 0; round <= WARM_UP; round++) {
            boolean counts = round == WARM_UP;
            for (Wanted question : questions) {
                Found found = search(lucene, question, counts ? ours : new Latencies());
                compare(found, search(plain, question, counts ? usual : new Latencies()));
                ask(router, question, counts ? whole : new Latencies());
            }
        }
        print(size, ours, usual, whole);
    }

    private static Found search(Search search, Wanted question, Latencies latencies) {
        return latencies.time(() -> search.search(question));
    }

    private static void compare(Found ours, Found usual) {
        if (ours.total() != usual.total()
                || !ours.listings().equals(usual.listings())
                || !first(ours).equals(first(usual))) {
            throw new IllegalStateException("The two ways answer differently");
        }
    }

    /** Of publishers only the commonest are counted by the one and all by the other. */
    private static Map<String, Map<String, Integer>> first(Found found) {
        return found.counts().entrySet().stream()
                .filter(facet -> facet.getValue().size() < Search.MOST_VALUES)
                .filter(facet -> !facet.getKey().name().equals("PUBLISHER"))
                .collect(Collectors.toMap(facet -> facet.getKey().name(), Map.Entry::getValue));
    }

    private static void ask(Router router, Wanted question, Latencies latencies) {
        Map<String, String> query = new HashMap<>(Map.of("q", question.text(), "sort", "newest"));
        question.values().forEach((facet, values) -> query.put(Words.word(facet), String.join(",", values)));
        question.box().ifPresent(box -> query.put("box", text(box)));
        Request request =
                new Request("GET " + ROUTE, ROUTE, Map.of(), query, Map.of(), new byte[0], Caller.ANONYMOUS, "request");
        Response response = latencies.time(() -> router.handle(request));
        if (response.status() != 200) {
            throw new IllegalStateException(response.text());
        }
    }

    private static String text(Box box) {
        return "%.6f,%.6f,%.6f,%.6f".formatted(box.west(), box.south(), box.east(), box.north());
    }

    private static void print(int size, Latencies ours, Latencies usual, Latencies whole) {
        double median = usual.millis(0.5) / ours.millis(0.5);
        double late = usual.millis(0.95) / ours.millis(0.95);
        System.out.printf(
                Locale.ROOT,
                "%-10d %9.2f %9.2f %9.2f %9.2f %9.1f %9.1f %9.2f %9.2f%n",
                size,
                ours.millis(0.5),
                ours.millis(0.95),
                usual.millis(0.5),
                usual.millis(0.95),
                median,
                late,
                whole.millis(0.5),
                whole.millis(0.95));
    }
}
