package uk.gov.essex.smart.lives.lambda.directory;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import uk.gov.essex.smart.common.http.Json;
import uk.gov.essex.smart.common.http.MediaTypes;
import uk.gov.essex.smart.common.http.Parameters;
import uk.gov.essex.smart.common.http.Problem;
import uk.gov.essex.smart.common.http.Request;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.common.http.Route;
import uk.gov.essex.smart.common.http.reference.Reference;
import uk.gov.essex.smart.lives.directory.CurrentEdition;
import uk.gov.essex.smart.lives.directory.Directory;
import uk.gov.essex.smart.lives.directory.Match;
import uk.gov.essex.smart.lives.directory.Owners;
import uk.gov.essex.smart.lives.directory.Postcodes;
import uk.gov.essex.smart.lives.directory.Publishing;
import uk.gov.essex.smart.lives.directory.Search;
import uk.gov.essex.smart.lives.directory.Service;
import uk.gov.essex.smart.lives.directory.Wanted;

/** The open directory: HSDS-UK 3.0 for anybody, without a key, from any origin; providers send theirs with one. */
public final class DirectoryApi {

    private static final String ROOT = "/lives/directory";
    private static final Set<String> PAGED = Set.of(Page.NUMBER, Page.SIZE);
    private static final int LARGEST_FULL_PAGE = 20;
    private static final int LARGEST_PAGE = 100;
    private static final int MOST_TERMS = 1_000;

    private final Directory directory;
    private final CurrentEdition current;
    private final Search search;
    private final Postcodes postcodes;
    private final Reference reference = new Reference(Directory.class);

    private DirectoryApi(Directory directory, Postcodes postcodes, InstantSource clock) {
        this.directory = directory;
        this.current = new CurrentEdition(directory, clock);
        this.search = new Search(directory, current);
        this.postcodes = postcodes;
    }

    /** Every route; {@code openapi.json} describes the same ones, which a test sees to. */
    public static List<Route> routes(Directory directory, Owners owners, Postcodes postcodes, InstantSource clock) {
        DirectoryApi api = new DirectoryApi(directory, postcodes, clock);
        FeedEndpoint feed = new FeedEndpoint(new Publishing(directory, owners), clock);
        return List.of(
                new Route("GET " + ROOT, "get-directory", open(api::root)),
                new Route("GET " + ROOT + "/openapi.json", "get-openapi", open(api.reference::openApi)),
                new Route("PUT " + ROOT + "/feed", "put-directory-feed", feed::put),
                route("/services", "list-directory-services", api::services),
                route("/services/{id}", "get-directory-service", api::service),
                route("/service_at_locations", "list-directory-sites", api::sites),
                route("/service_at_locations/{id}", "get-directory-site", api::site),
                route("/organizations", "list-directory-organisations", api::organisations),
                route("/organizations/{id}", "get-directory-organisation", api::organisation),
                route("/taxonomies", "list-directory-taxonomies", api::taxonomies),
                route("/taxonomies/{id}", "get-directory-taxonomy", api::taxonomy),
                route("/taxonomy_terms", "list-directory-terms", api::terms),
                route("/taxonomy_terms/{id}", "get-directory-term", api::term));
    }

    private static Route route(String path, String operationId, Function<Request, Response> handler) {
        return new Route(
                "GET " + ROOT + path,
                operationId,
                open(request -> MediaTypes.answer(request, List.of(Json.MEDIA_TYPE), type -> handler.apply(request))));
    }

    /** What scripts of any web page may read. */
    private static Function<Request, Response> open(Function<Request, Response> handler) {
        return request -> handler.apply(request).withHeader("access-control-allow-origin", "*");
    }

    /** A program learns what feed this is; a browser gets the reference page. */
    private Response root(Request request) {
        return MediaTypes.answer(
                request,
                List.of(Json.MEDIA_TYPE, Reference.HTML),
                type -> type.equals(Reference.HTML) ? reference.page(request) : details(request));
    }

    private Response details(Request request) {
        return checked(
                request,
                new Parameters(request, Set.of()),
                () -> one(json -> {
                    json.writeStringField("version", "HSDS-UK-3.0");
                    json.writeStringField("profile", "https://docs.openreferraluk.org/");
                    json.writeStringField("openapi_url", request.base() + ROOT + "/openapi.json");
                }));
    }

    private Response services(Request request) {
        ServiceJson services = new ServiceJson(request.base());
        return searched(request, search::services, services::brief, services::full);
    }

    private Response sites(Request request) {
        ServiceJson services = new ServiceJson(request.base());
        return searched(request, search::sites, services::briefSite, services::fullSite);
    }

    private Response searched(
            Request request, Function<Wanted, List<Match>> find, Rows<Match> brief, Rows<Match> full) {
        Parameters parameters = new Parameters(request, SearchParameters.NAMES);
        SearchParameters wanted = new SearchParameters(parameters, postcodes);
        boolean isFull = wanted.flag("full");
        Page page = Page.read(parameters, isFull ? LARGEST_FULL_PAGE : LARGEST_PAGE);
        Wanted what = wanted.wanted();
        return checked(request, parameters, () -> cached(page.of(find.apply(what), isFull ? full : brief)));
    }

    private Response organisations(Request request) {
        return listed(request, page -> page.of(current.edition().organisations(), OrganisationJson::brief));
    }

    private Response taxonomies(Request request) {
        return listed(request, page -> page.of(current.edition().taxonomies(), TermJson::taxonomy));
    }

    private Response terms(Request request) {
        return listed(request, page -> page.of(current.edition().terms(), TermJson::term));
    }

    private Response service(Request request) {
        return found(request, directory::find, service -> json -> new ServiceJson(request.base()).full(json, service));
    }

    private Response site(Request request) {
        return found(request, this::match, match -> json -> new ServiceJson(request.base()).fullSite(json, match));
    }

    private Response organisation(Request request) {
        return found(request, current.edition()::findOrganisation, organisation -> json -> {
            List<Service> run = current.edition().servicesOf(organisation).stream()
                    .limit(LARGEST_PAGE)
                    .toList();
            OrganisationJson.full(json, organisation);
            Rows.write(json, "services", run, new ServiceJson(request.base())::withoutOrganisation);
        });
    }

    private Response taxonomy(Request request) {
        return found(
                request,
                current.edition()::findTaxonomy,
                taxonomy -> json -> TermJson.full(
                        json,
                        taxonomy,
                        current.edition().termsOf(taxonomy).stream()
                                .limit(MOST_TERMS)
                                .toList()));
    }

    private Response term(Request request) {
        return found(request, current.edition()::findTerm, term -> json -> TermJson.term(json, term));
    }

    private Optional<Match> match(UUID site) {
        return directory
                .findAt(site)
                .flatMap(service ->
                        service.findSite(site).map(at -> new Match(service, Optional.of(at), Optional.empty())));
    }

    private static Response listed(Request request, Function<Page, Response> answer) {
        Parameters parameters = new Parameters(request, PAGED);
        Page page = Page.read(parameters, LARGEST_PAGE);
        return checked(request, parameters, () -> cached(answer.apply(page)));
    }

    private static <T> Response found(
            Request request, Function<UUID, Optional<T>> find, Function<T, Json.Content> content) {
        return checked(
                request,
                new Parameters(request, Set.of()),
                () -> SearchParameters.uuid(request.getPathParameter("id"))
                        .flatMap(find)
                        .map(value -> one(content.apply(value)))
                        .orElseGet(() -> Problem.notFound(
                                        "The directory has no such entry; its lists tell the ids it has.")
                                .response(request.id())));
    }

    private static Response checked(Request request, Parameters parameters, Supplier<Response> answer) {
        return parameters.faults().isEmpty()
                ? answer.get()
                : Problem.invalid(parameters.faults()).response(request.id());
    }

    private static Response one(Json.Content content) {
        return cached(Response.ok(Json.MEDIA_TYPE, Json.object(content)));
    }

    private static Response cached(Response response) {
        return response.withHeader("cache-control", "public, max-age=60");
    }
}
