package uk.gov.essex.smart.movement.lambda.realtime;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import uk.gov.essex.smart.common.http.Fault;
import uk.gov.essex.smart.common.http.Json;
import uk.gov.essex.smart.common.http.MediaTypes;
import uk.gov.essex.smart.common.http.Problem;
import uk.gov.essex.smart.common.http.Request;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.common.http.Route;
import uk.gov.essex.smart.movement.Agency;
import uk.gov.essex.smart.movement.AgencyId;
import uk.gov.essex.smart.movement.Plans;
import uk.gov.essex.smart.movement.Positions;
import uk.gov.essex.smart.movement.Supply;
import uk.gov.essex.smart.movement.VehiclePosition;
import uk.gov.essex.smart.movement.timetable.InForce;
import uk.gov.essex.smart.movement.timetable.ServiceDay;
import uk.gov.essex.smart.movement.timetable.Timetable;

/** Open feeds out, and an operator's feed in. */
public final class RealtimeApi {

    private static final String PROTOBUF = "application/x-protobuf";
    private static final String ZIP = "application/zip";
    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final int MOST_BYTES = 1 << 20;
    private static final int MOST_VEHICLES = 2_000;

    private final InForce inForce;
    private final Positions positions;
    private final Plans plans;
    private final Supply supply;
    private final int reachMetres;
    private final InstantSource clock;

    private RealtimeApi(
            InForce inForce, Positions positions, Plans plans, Supply supply, int reachMetres, InstantSource clock) {
        this.inForce = inForce;
        this.positions = positions;
        this.plans = plans;
        this.supply = supply;
        this.reachMetres = reachMetres;
        this.clock = clock;
    }

    /**
     * The routes, to stand beside others of the domain.
     *
     * @param reachMetres how far beyond its zone a vehicle fetches riders
     */
    public static List<Route> routes(
            InForce inForce, Positions positions, Plans plans, Supply supply, int reachMetres, InstantSource clock) {
        RealtimeApi api = new RealtimeApi(inForce, positions, plans, supply, reachMetres, clock);
        return List.of(
                new Route("GET /movement/gtfs-realtime/trip-updates", "get-trip-updates", api::tripUpdates),
                new Route(
                        "GET /movement/gtfs-realtime/vehicle-positions",
                        "get-vehicle-positions",
                        api::vehiclePositions),
                new Route("GET /movement/gtfs-flex.zip", "get-gtfs-flex", api::flex),
                new Route(
                        "POST /movement/agencies/{agency}/vehicle-positions",
                        "post-vehicle-positions",
                        api::takePositions));
    }

    private Response tripUpdates(Request request) {
        return MediaTypes.answer(request, List.of(PROTOBUF), type -> {
            Optional<Timetable> timetable = inForce.timetable();
            List<VehiclePosition> fresh = timetable.isEmpty() ? List.of() : fresh();
            return feed(
                    type,
                    timetable
                            .map(known -> RealtimeFeeds.tripUpdates(fresh, known, clock.instant()))
                            .orElseGet(() -> RealtimeFeeds.vehiclePositions(List.of(), clock.instant())));
        });
    }

    private Response vehiclePositions(Request request) {
        return MediaTypes.answer(
                request,
                List.of(PROTOBUF),
                type -> feed(type, RealtimeFeeds.vehiclePositions(fresh(), clock.instant())));
    }

    private List<VehiclePosition> fresh() {
        return positions.list(clock.instant().minus(FRESH));
    }

    private static Response feed(String type, byte[] body) {
        return Response.ok(type, body).withHeader("cache-control", "public, max-age=10");
    }

    private Response flex(Request request) {
        return MediaTypes.answer(request, List.of(ZIP), type -> {
            List<FlexService> services = new FlexServices(plans).list(ServiceDay.date(clock.instant()));
            byte[] zip = new FlexFeed(services, this::name, reachMetres).zip();
            return Response.ok(type, zip).withHeader("cache-control", "public, max-age=600");
        });
    }

    private String name(AgencyId id) {
        return supply.find(id).map(Agency::name).orElse(id.value());
    }

    private Response takePositions(Request request) {
        Optional<AgencyId> agency = AgencyId.find(request.getPathParameter("agency"));
        if (agency.isEmpty() || !supply.isKeptBy(agency.get(), request.caller().owner())) {
            return Problem.notFound("This key's owner has registered no such agency.")
                    .response(request.id());
        }
        if (request.body().length > MOST_BYTES) {
            return invalid(request, "A feed has at most 1 MB.");
        }
        Optional<List<VehiclePosition>> told = OccupancyReader.read(request.body(), agency.get());
        if (told.isEmpty() || told.get().size() > MOST_VEHICLES) {
            return invalid(request, "Send a GTFS-Realtime FeedMessage of at most 2,000 vehicles.");
        }
        long kept = told.get().stream()
                .filter(position -> !position.at().isAfter(clock.instant().plusSeconds(300)))
                .filter(positions::put)
                .count();
        return Response.ok(Json.MEDIA_TYPE, Json.object(json -> {
            json.writeNumberField("told", told.get().size());
            json.writeNumberField("kept", kept);
        }));
    }

    private static Response invalid(Request request, String detail) {
        return Problem.invalid(List.of(new Fault("", detail))).response(request.id());
    }
}
