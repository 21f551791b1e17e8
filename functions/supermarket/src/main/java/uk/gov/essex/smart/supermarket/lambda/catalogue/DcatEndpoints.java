package uk.gov.essex.smart.supermarket.lambda.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import uk.gov.essex.smart.common.http.Fault;
import uk.gov.essex.smart.common.http.MediaTypes;
import uk.gov.essex.smart.common.http.NextPage;
import uk.gov.essex.smart.common.http.Parameters;
import uk.gov.essex.smart.common.http.Problem;
import uk.gov.essex.smart.common.http.Request;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.supermarket.DataSetId;
import uk.gov.essex.smart.supermarket.catalogue.Arrangement;
import uk.gov.essex.smart.supermarket.catalogue.Catalogue;
import uk.gov.essex.smart.supermarket.catalogue.Found;
import uk.gov.essex.smart.supermarket.catalogue.Listing;
import uk.gov.essex.smart.supermarket.catalogue.Mark;
import uk.gov.essex.smart.supermarket.catalogue.Search;
import uk.gov.essex.smart.supermarket.catalogue.Version;
import uk.gov.essex.smart.supermarket.catalogue.Wanted;
import uk.gov.essex.smart.supermarket.lambda.dcat.Addresses;
import uk.gov.essex.smart.supermarket.lambda.dcat.CatalogueGraph;
import uk.gov.essex.smart.supermarket.lambda.dcat.Graph;
import uk.gov.essex.smart.supermarket.lambda.dcat.Syntax;
import uk.gov.essex.smart.supermarket.lambda.door.Numbers;

/** The catalogue for harvesters: page by page, and each data set. */
final class DcatEndpoints {

    private static final String PAGE = "page";
    private static final Set<String> PARAMETERS = Set.of(PAGE, "modified_since", "q");

    /** So few that a page of the longest texts is within what a function may answer. */
    private static final int PAGE_SIZE = 50;

    private static final int MOST_VERSIONS = 25;
    private static final String PAGE_FORM =
            "Must be a page's number, or the name of the data set that the page comes after.";
    private static final String FILE = "Must be a data set's name, a dot and one of: ttl, jsonld, xml.";

    private final Catalogue catalogue;
    private final Search search;
    private final Addresses addresses;
    private final Shown shown;
    private final CatalogueGraph graphs;

    DcatEndpoints(Catalogue catalogue, Search search, Addresses addresses) {
        this.catalogue = catalogue;
        this.search = search;
        this.addresses = addresses;
        shown = new Shown(catalogue);
        graphs = new CatalogueGraph(addresses);
    }

    /** What answers with the catalogue in a syntax. */
    Function<Request, Response> catalogue(Syntax syntax) {
        return request -> MediaTypes.answer(request, List.of(syntax.mediaType()), mediaType -> {
            Parameters parameters = new Parameters(request, PARAMETERS);
            Wanted wanted = wanted(parameters);
            return parameters.faults().isEmpty()
                    ? page(request, syntax, search.search(wanted))
                    : Problem.invalid(parameters.faults()).response(request.id());
        });
    }

    /** By name, so that a harvester that follows the links misses nothing, whatever changes meanwhile. */
    private static Wanted wanted(Parameters parameters) {
        SearchParameters search = new SearchParameters(parameters);
        Optional<Start> start = parameters.parsed(PAGE, PAGE_FORM, Start::find);
        return new Wanted(
                search.text(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                search.moment("modified_since"),
                Arrangement.NAME,
                start.flatMap(Start::after),
                start.map(Start::skipped).orElse(0),
                PAGE_SIZE);
    }

    /** Where a page begins. */
    private record Start(Optional<Mark> after, int skipped) {

        static Optional<Start> find(String text) {
            return DataSetId.find(text)
                    .map(id -> new Start(Optional.of(Mark.named(id)), 0))
                    .or(() -> Numbers.page(text)
                            .filter(number -> number <= 1 + Wanted.MOST_SKIPPED / PAGE_SIZE)
                            .map(number -> new Start(Optional.empty(), (number - 1) * PAGE_SIZE)));
        }
    }

    private Response page(Request request, Syntax syntax, Found found) {
        Optional<NextPage> next = found.next()
                .map(mark -> NextPage.of(request, Map.of(PAGE, mark.id().value())));
        CatalogueGraph.Page page = new CatalogueGraph.Page(
                addresses.base() + NextPage.of(request, Map.of()).url(),
                found.total(),
                addresses.catalogue(syntax),
                next.map(another -> addresses.base() + another.url()));
        Response response = written(syntax, graphs.of(page, found.listings(), catalogue.listNewest(found.listings())));
        return next.map(another -> another.announcedBy(response)).orElse(response);
    }

    /** A data set by a file's name: its own, and how RDF is written. */
    Response dataSet(Request request) {
        String file = request.getPathParameter("file");
        int dot = file.lastIndexOf('.');
        Optional<Syntax> syntax = Syntax.find(file.substring(dot + 1));
        Optional<DataSetId> id = DataSetId.find(file.substring(0, Math.max(dot, 0)));
        if (syntax.isEmpty() || id.isEmpty()) {
            return Problem.invalid(List.of(Fault.path("file", FILE))).response(request.id());
        }
        return MediaTypes.answer(request, List.of(syntax.get().mediaType()), mediaType -> {
            Parameters parameters = new Parameters(request, Set.of());
            return parameters.faults().isEmpty()
                    ? shown.dataSet(request, id.get(), listing -> answer(syntax.get(), listing))
                    : Problem.invalid(parameters.faults()).response(request.id());
        });
    }

    private Response answer(Syntax syntax, Listing listing) {
        List<Version> versions = catalogue.listVersions(listing.id(), Integer.MAX_VALUE, MOST_VERSIONS);
        return written(syntax, graphs.of(listing, versions));
    }

    private static Response written(Syntax syntax, Graph graph) {
        return Shown.kept(syntax.mediaType(), syntax.write(graph));
    }
}
