package uk.gov.essex.smart.places.lambda.api;

import java.time.InstantSource;
import java.util.List;
import uk.gov.essex.smart.common.http.Route;
import uk.gov.essex.smart.common.http.reference.Reference;
import uk.gov.essex.smart.places.Blocks;
import uk.gov.essex.smart.places.Lampposts;
import uk.gov.essex.smart.places.query.Readings;

/** The routes of the public API. {@code openapi.json} describes the same ones, which a test sees to. */
public final class PlacesApi {

    private PlacesApi() {}

    public static List<Route> routes(Lampposts lampposts, Blocks blocks, InstantSource clock) {
        LamppostEndpoints posts = new LamppostEndpoints(lampposts);
        ReadingEndpoints readings = new ReadingEndpoints(posts, lampposts, new Readings(lampposts, blocks), clock);
        Reference reference = new Reference(Lampposts.class);
        return List.of(
                new Route("GET /places/lampposts", "list-lampposts", posts::list),
                new Route("GET /places/lampposts/{post}", "get-lamppost", posts::get),
                new Route("GET /places/lampposts/{post}/readings", "list-readings-of-lamppost", readings::ofPost),
                new Route("GET /places/readings", "list-readings-of-area", readings::ofArea),
                new Route("GET /places/channels", "list-channels", ChannelEndpoints::list),
                new Route("GET /places", "read-reference", reference::page),
                new Route("GET /places/openapi.json", "get-openapi", reference::openApi));
    }
}
