package uk.gov.essex.smart.movement.lambda.api;

import java.util.List;
import java.util.stream.Stream;
import uk.gov.essex.smart.common.http.Route;
import uk.gov.essex.smart.common.http.reference.Reference;
import uk.gov.essex.smart.movement.RunPlan;

/** The routes of the API. {@code openapi.json} describes the same ones, which a test sees to. */
public final class MovementApi {

    private MovementApi() {}

    /**
     * Every route.
     *
     * @param others of other packages, described in the same document
     */
    public static List<Route> routes(Services services, List<Route> others) {
        BookingEndpoints bookings = new BookingEndpoints(services);
        TripEndpoints trips = new TripEndpoints(services, bookings);
        RunEndpoints runs = new RunEndpoints(services);
        SupplyEndpoints supply = new SupplyEndpoints(services);
        SeriesEndpoints series = new SeriesEndpoints(services);
        Reference reference = new Reference(RunPlan.class);
        String vehicle = "/movement/agencies/{agency}/vehicles/{vehicle}";
        List<Route> own = List.of(
                new Route("POST /movement/trip-requests", "request-trip", trips::request),
                new Route("POST /movement/offers/{offer}/accept", "accept-offer", trips::accept),
                new Route("GET /movement/bookings/{booking}", "get-booking", bookings::get),
                new Route("POST /movement/bookings/{booking}/amend", "amend-booking", trips::amend),
                new Route("POST /movement/bookings/{booking}/cancel", "cancel-booking", bookings::cancel),
                new Route("PUT /movement/series/{series}", "put-series", series::put),
                new Route("GET /movement/operations/bookings/{booking}", "get-any-booking", bookings::getAsOperator),
                new Route("GET /movement/runs/{run}/manifest", "get-manifest", runs::manifest),
                new Route("POST /movement/runs/{run}/events", "report-event", runs::report),
                new Route("POST /movement/runs/{run}/breakdown", "report-breakdown", runs::breakDown),
                new Route("POST /movement/runs/{run}/delay", "report-delay", runs::delay),
                new Route("GET /movement/agencies", "list-agencies", supply::agencies),
                new Route("PUT /movement/agencies/{agency}", "put-agency", supply::putAgency),
                new Route("GET /movement/agencies/{agency}/vehicles", "list-vehicles", supply::vehicles),
                new Route("PUT " + vehicle, "put-vehicle", supply::putVehicle),
                new Route("PUT " + vehicle + "/shifts/{day}", "put-shift", supply::putShift),
                new Route("GET /movement", "read-reference", reference::page),
                new Route("GET /movement/openapi.json", "get-openapi", reference::openApi));
        return Stream.concat(own.stream(), others.stream()).toList();
    }
}
