package uk.gov.essex.smart.movement.lambda;

import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import uk.gov.essex.smart.common.aws.DynamoThrottle;
import uk.gov.essex.smart.common.http.Router;
import uk.gov.essex.smart.common.lambda.HttpEdge;
import uk.gov.essex.smart.common.lambda.Log;
import uk.gov.essex.smart.common.lambda.RequestMeter;
import uk.gov.essex.smart.movement.CircuityTravelTimes;
import uk.gov.essex.smart.movement.Commits;
import uk.gov.essex.smart.movement.Samples;
import uk.gov.essex.smart.movement.ScheduledTrips;
import uk.gov.essex.smart.movement.aws.DynamoBookings;
import uk.gov.essex.smart.movement.aws.DynamoCommits;
import uk.gov.essex.smart.movement.aws.DynamoPlans;
import uk.gov.essex.smart.movement.aws.DynamoQuotes;
import uk.gov.essex.smart.movement.aws.DynamoSupply;
import uk.gov.essex.smart.movement.aws.DynamoUnmetDemand;
import uk.gov.essex.smart.movement.booking.Planner;
import uk.gov.essex.smart.movement.booking.Reoptimising;
import uk.gov.essex.smart.movement.booking.Terms;
import uk.gov.essex.smart.movement.lambda.api.MovementApi;
import uk.gov.essex.smart.movement.lambda.api.Services;
import uk.gov.essex.smart.testing.DynamoServer;
import uk.gov.essex.smart.testing.Tables;

/** The real handler over empty tables of a real DynamoDB, with a clock that tests turn. */
final class DynamoApi {

    private final DynamoDbClient client = DynamoServer.client();
    private final String runs = Tables.byPartition();
    private final String bookings = Tables.byPartition();
    private final ApiHandler handler;
    private Instant now = Samples.NOW;

    DynamoApi() {
        PrintStream out = new PrintStream(OutputStream.nullOutputStream());
        Services.Stores stores = new Services.Stores(
                plans(),
                new DynamoQuotes(client, bookings),
                new DynamoBookings(client, bookings),
                commits(),
                new DynamoSupply(client, Tables.byPartition()),
                new DynamoUnmetDemand(client, Tables.byPartition()));
        Services services = Services.over(
                stores,
                new CircuityTravelTimes(),
                ScheduledTrips.NONE,
                Terms.USUAL,
                attempt -> {},
                Samples::token,
                () -> now);
        handler = new ApiHandler(new HttpEdge(
                new Router(MovementApi.routes(services, List.of())),
                new DynamoThrottle(client, Tables.byId(), () -> now),
                new Log(out),
                new RequestMeter("Test", () -> now, out)));
    }

    DynamoPlans plans() {
        return new DynamoPlans(client, runs);
    }

    Commits commits() {
        return new DynamoCommits(client, runs, bookings);
    }

    Reoptimising reoptimising(Commits commits) {
        return new Reoptimising(
                plans(),
                new DynamoBookings(client, bookings),
                commits,
                new Planner(new CircuityTravelTimes(), Terms.USUAL.weights()));
    }

    /** Calls by this key, its own owner. */
    KeyHolder by(String key) {
        return by(key, key, "");
    }

    KeyHolder by(String key, String owner, String scopes) {
        return new KeyHolder(handler, key, owner, scopes);
    }

    void turn(Duration time) {
        now = now.plus(time);
    }

    /** Registers the key's agency with so many minibuses, each on duty from 7 to 19 o'clock; their runs. */
    static List<String> minibuses(KeyHolder operator, int many, int seats) {
        operator.put("/movement/agencies/{agency}", Map.of("agency", "essex-dart"), """
            {"name": "DART", "mode": "demand-responsive"}\
            """)
                .ok();
        return IntStream.rangeClosed(1, many)
                .mapToObj(number -> minibus(operator, "m" + number, seats))
                .toList();
    }

    private static String minibus(KeyHolder operator, String number, int seats) {
        String road = "/movement/agencies/{agency}/vehicles/{vehicle}";
        operator.put(road, Map.of("agency", "essex-dart", "vehicle", number), """
            {"mode": "demand-responsive", "layouts": [{"seats": %d}], "depot": {"latitude": 51.7366,
             "longitude": 0.4686}, "rates": {"pencePerKilometre": 60, "pencePerHour": 1800, "pencePerShift": 2000},
             "co2GramsPerKilometre": 220, "admits": ["public"]}\
            """.formatted(seats))
                .ok();
        return operator.put(
                        road + "/shifts/{day}",
                        Map.of("agency", "essex-dart", "vehicle", number, "day", Samples.DAY.toString()),
                        """
                        {"start": "2026-11-24T07:00:00Z", "end": "2026-11-24T19:00:00Z"}\
                        """)
                .ok()
                .path("run")
                .asText();
    }
}
