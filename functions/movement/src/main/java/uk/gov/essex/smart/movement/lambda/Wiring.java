package uk.gov.essex.smart.movement.lambda;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import uk.gov.essex.smart.common.aws.Clients;
import uk.gov.essex.smart.common.aws.DynamoThrottle;
import uk.gov.essex.smart.common.http.Route;
import uk.gov.essex.smart.common.http.Router;
import uk.gov.essex.smart.common.lambda.Emf;
import uk.gov.essex.smart.common.lambda.FullJitter;
import uk.gov.essex.smart.common.lambda.HttpEdge;
import uk.gov.essex.smart.common.lambda.Log;
import uk.gov.essex.smart.common.lambda.RequestMeter;
import uk.gov.essex.smart.movement.CircuityTravelTimes;
import uk.gov.essex.smart.movement.Positions;
import uk.gov.essex.smart.movement.ScheduledTrips;
import uk.gov.essex.smart.movement.Token;
import uk.gov.essex.smart.movement.TravelTimes;
import uk.gov.essex.smart.movement.Turns;
import uk.gov.essex.smart.movement.aws.DynamoBookings;
import uk.gov.essex.smart.movement.aws.DynamoCommits;
import uk.gov.essex.smart.movement.aws.DynamoEntries;
import uk.gov.essex.smart.movement.aws.DynamoInsights;
import uk.gov.essex.smart.movement.aws.DynamoPlans;
import uk.gov.essex.smart.movement.aws.DynamoPositions;
import uk.gov.essex.smart.movement.aws.DynamoQuotes;
import uk.gov.essex.smart.movement.aws.DynamoSupply;
import uk.gov.essex.smart.movement.aws.DynamoTurns;
import uk.gov.essex.smart.movement.aws.DynamoUnmetDemand;
import uk.gov.essex.smart.movement.aws.LocationTravelTimes;
import uk.gov.essex.smart.movement.aws.S3Timetables;
import uk.gov.essex.smart.movement.booking.Planner;
import uk.gov.essex.smart.movement.booking.Reoptimising;
import uk.gov.essex.smart.movement.booking.Terms;
import uk.gov.essex.smart.movement.lambda.api.MovementApi;
import uk.gov.essex.smart.movement.lambda.api.Services;
import uk.gov.essex.smart.movement.lambda.insight.InsightApi;
import uk.gov.essex.smart.movement.lambda.realtime.RealtimeApi;
import uk.gov.essex.smart.movement.timetable.InForce;
import uk.gov.essex.smart.movement.timetable.LiveSeats;
import uk.gov.essex.smart.movement.timetable.TimetabledTrips;

/** The only place that builds adapters, reads the real clock and draws what nobody can guess. */
final class Wiring {

    private static final InstantSource CLOCK = InstantSource.system();
    private static final SecureRandom RANDOM = new SecureRandom();

    private Wiring() {}

    static HttpEdge api(Config.Api config) {
        DynamoDbClient dynamo = Clients.dynamo();
        Services.Stores stores = new Services.Stores(
                new DynamoPlans(dynamo, config.runsTable()),
                new DynamoQuotes(dynamo, config.bookingsTable()),
                new DynamoBookings(dynamo, config.bookingsTable()),
                new DynamoCommits(dynamo, config.runsTable(), config.bookingsTable()),
                new DynamoSupply(dynamo, config.supplyTable()),
                new DynamoUnmetDemand(dynamo, config.insightsTable()));
        InForce inForce = new InForce(S3Timetables.at(config.timetablesBucket()), CLOCK);
        Positions positions = new DynamoPositions(dynamo, config.positionsTable());
        ScheduledTrips trips = new TimetabledTrips(inForce, new LiveSeats(positions, CLOCK), new CircuityTravelTimes());
        Terms terms = Terms.USUAL;
        Services services = Services.over(
                stores, travelTimes(config.roads()), trips, terms, new FullJitter(), Wiring::token, CLOCK);
        List<Route> others = new ArrayList<>(RealtimeApi.routes(
                inForce, positions, stores.plans(), stores.supply(), (int) terms.reachMetres(), CLOCK));
        others.addAll(InsightApi.routes(
                new DynamoInsights(dynamo, config.insightsTable()),
                new DynamoEntries(dynamo, config.insightsTable()),
                stores.plans()));
        return new HttpEdge(
                new Router(MovementApi.routes(services, others)),
                new DynamoThrottle(dynamo, config.usageTable(), CLOCK),
                new Log(System.out),
                new RequestMeter(Metrics.NAMESPACE, CLOCK, System.out));
    }

    /** What movement-optimise works with, over one client. */
    record Optimising(Reoptimising reoptimising, Turns turns) {}

    static Optimising optimising(Config.Optimise config) {
        DynamoDbClient dynamo = Clients.dynamo();
        Reoptimising reoptimising = new Reoptimising(
                new DynamoPlans(dynamo, config.runsTable()),
                new DynamoBookings(dynamo, config.bookingsTable()),
                new DynamoCommits(dynamo, config.runsTable(), config.bookingsTable()),
                new Planner(travelTimes(config.roads()), Terms.USUAL.weights()));
        return new Optimising(reoptimising, new DynamoTurns(dynamo, config.runsTable()));
    }

    private static TravelTimes travelTimes(Config.Roads roads) {
        return switch (roads) {
            case MODEL -> new CircuityTravelTimes();
            case LOCATION ->
                LocationTravelTimes.here(
                        CLOCK,
                        () -> System.out.println(Emf.line(
                                Metrics.NAMESPACE,
                                CLOCK.instant(),
                                Map.of(),
                                Emf.Unit.COUNT,
                                Map.of("TravelTimesFailed", 1L))));
        };
    }

    private static Token token() {
        byte[] bytes = new byte[Token.BYTES];
        RANDOM.nextBytes(bytes);
        return Token.of(bytes);
    }
}
