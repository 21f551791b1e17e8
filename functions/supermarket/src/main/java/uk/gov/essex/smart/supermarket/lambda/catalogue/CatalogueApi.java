package uk.gov.essex.smart.supermarket.lambda.catalogue;

import java.util.List;
import uk.gov.essex.smart.common.http.Route;
import uk.gov.essex.smart.common.http.reference.Reference;
import uk.gov.essex.smart.supermarket.DataSetId;
import uk.gov.essex.smart.supermarket.catalogue.Catalogue;
import uk.gov.essex.smart.supermarket.catalogue.Search;
import uk.gov.essex.smart.supermarket.lambda.dcat.Addresses;
import uk.gov.essex.smart.supermarket.lambda.dcat.Syntax;

/** The routes of the catalogue. {@code openapi.json} describes the same ones, which a test sees to. */
public final class CatalogueApi {

    private static final String HOME = "GET /supermarket";
    private static final String DATA_SETS = HOME + "/data-sets";
    private static final String VERSIONS = DATA_SETS + "/{data-set}/versions";

    private CatalogueApi() {}

    public static List<Route> routes(Catalogue catalogue, Search search, Addresses addresses) {
        Reference reference = new Reference(DataSetId.class, "catalogue/openapi.json");
        HomeEndpoint home = new HomeEndpoint(reference, addresses);
        SearchEndpoint found = new SearchEndpoint(search, addresses);
        DataSetEndpoints dataSets = new DataSetEndpoints(catalogue, addresses);
        DcatEndpoints dcat = new DcatEndpoints(catalogue, search, addresses);
        return List.of(
                new Route(HOME, "get-supermarket", home::get),
                new Route(HOME + "/openapi.json", "get-openapi", reference::openApi),
                new Route(DATA_SETS, "list-data-sets", found::list),
                new Route(DATA_SETS + "/{data-set}", "get-data-set", dataSets::get),
                new Route(VERSIONS, "list-versions", dataSets::listVersions),
                new Route(VERSIONS + "/{version}", "get-version", dataSets::getVersion),
                new Route(VERSIONS + "/{version}/datapackage.json", "get-data-package", dataSets::getDataPackage),
                new Route(HOME + "/catalog.ttl", "get-catalogue-turtle", dcat.catalogue(Syntax.TURTLE)),
                new Route(HOME + "/catalog.jsonld", "get-catalogue-json-ld", dcat.catalogue(Syntax.JSON_LD)),
                new Route(HOME + "/catalog.xml", "get-catalogue-rdf-xml", dcat.catalogue(Syntax.RDF_XML)),
                new Route(HOME + "/dataset/{file}", "get-data-set-dcat", dcat::dataSet));
    }
}
