package uk.gov.essex.smart.movement.lambda.realtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.google.transit.realtime.GtfsRealtime.FeedEntity;
import com.google.transit.realtime.GtfsRealtime.FeedHeader;
import com.google.transit.realtime.GtfsRealtime.FeedMessage;
import com.google.transit.realtime.GtfsRealtime.TripDescriptor;
import com.google.transit.realtime.GtfsRealtime.TripUpdate;
import com.google.transit.realtime.GtfsRealtime.VehicleDescriptor;
import com.google.transit.realtime.GtfsRealtime.VehiclePosition.OccupancyStatus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onebusaway.gtfs.impl.GtfsDaoImpl;
import org.onebusaway.gtfs.model.StopTime;
import org.onebusaway.gtfs.serialization.GtfsReader;
import uk.gov.essex.smart.common.Position;
import uk.gov.essex.smart.common.http.Caller;
import uk.gov.essex.smart.common.http.Request;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.common.http.Router;
import uk.gov.essex.smart.movement.Agency;
import uk.gov.essex.smart.movement.AgencyId;
import uk.gov.essex.smart.movement.InMemoryPositions;
import uk.gov.essex.smart.movement.InMemorySupply;
import uk.gov.essex.smart.movement.Mode;
import uk.gov.essex.smart.movement.Plans;
import uk.gov.essex.smart.movement.RunId;
import uk.gov.essex.smart.movement.RunPlan;
import uk.gov.essex.smart.movement.Samples;
import uk.gov.essex.smart.movement.VehicleId;
import uk.gov.essex.smart.movement.VehiclePosition;
import uk.gov.essex.smart.movement.VehiclePosition.Duty;
import uk.gov.essex.smart.movement.VehiclePosition.Spare;
import uk.gov.essex.smart.movement.Zone;
import uk.gov.essex.smart.movement.timetable.Edition;
import uk.gov.essex.smart.movement.timetable.InForce;
import uk.gov.essex.smart.movement.timetable.InMemoryTimetables;
import uk.gov.essex.smart.movement.timetable.TwoStops;

final class RealtimeApiTest {

    private static final String KEY = "key-1";
    private static final Instant NOW = Instant.parse("2026-11-23T08:06:00Z");
    private static final AgencyId BUSES = new AgencyId("essex-buses");

    private final InMemoryPositions positions = new InMemoryPositions();
    private final InMemoryTimetables timetables = new InMemoryTimetables();
    private final InMemorySupply supply = new InMemorySupply();
    private final RunPlan run = Samples.run(Samples.minibus("mini-1"));

    RealtimeApiTest() {
        timetables.publish(Edition.of(TwoStops.timetable()), Optional.empty());
        supply.put(new Agency(BUSES, "Essex Buses", Mode.BUS), KEY);
    }

    @Test
    void tellsWhereVehiclesAreAndHowFull() throws IOException {
        tell("bus-1", NOW.minusSeconds(60), Optional.of(new Duty("t1", TwoStops.DAY)), Optional.of(new Spare(3, 1)));
        tell("bus-2", NOW.minusSeconds(60), Optional.empty(), Optional.empty());
        tell("bus-3", NOW.minusSeconds(3_600), Optional.empty(), Optional.empty());

        FeedMessage feed = FeedMessage.parseFrom(
                get("GET /movement/gtfs-realtime/vehicle-positions").body());

        assertThat(feed.getHeader().getTimestamp()).isEqualTo(NOW.getEpochSecond());
        assertThat(feed.getEntityList())
                .extracting(FeedEntity::getId)
                .containsExactly("essex-buses:bus-1", "essex-buses:bus-2");
        var first = feed.getEntity(0).getVehicle();
        assertThat(first.getTrip().getTripId()).isEqualTo("t1");
        assertThat(first.getTrip().getStartDate()).isEqualTo("20261123");
        assertThat(first.getOccupancyStatus()).isEqualTo(OccupancyStatus.FEW_SEATS_AVAILABLE);
        assertThat(first.getPosition().getLatitude()).isEqualTo(51.705f);
        assertThat(feed.getEntity(1).getVehicle().hasOccupancyStatus()).isFalse();
        assertThat(feed.getEntity(1).getVehicle().hasTrip()).isFalse();
    }

    @Test
    void tellsHowLateTimetabledTripsAre() throws IOException {
        tell("bus-1", NOW, Optional.of(new Duty("t1", TwoStops.DAY)), Optional.empty());
        tell("bus-2", NOW, Optional.of(new Duty("unknown", TwoStops.DAY)), Optional.empty());

        FeedMessage feed = FeedMessage.parseFrom(
                get("GET /movement/gtfs-realtime/trip-updates").body());

        assertThat(feed.getEntityList()).hasSize(1);
        TripUpdate update = feed.getEntity(0).getTripUpdate();
        assertThat(update.getTrip().getTripId()).isEqualTo("t1");
        assertThat(update.getStopTimeUpdateList()).hasSize(1);
        assertThat(update.getStopTimeUpdate(0).getStopId()).isEqualTo("b");
        assertThat(update.getStopTimeUpdate(0).getArrival().getDelay()).isEqualTo(60);
    }

    @Test
    void tellsFlexServicesAsOneBusAwayReadsThem(@TempDir Path folder) throws IOException {
        Path zip = folder.resolve("flex.zip");
        Files.write(zip, get("GET /movement/gtfs-flex.zip").body());
        GtfsDaoImpl feed = new GtfsDaoImpl();
        GtfsReader reader = new GtfsReader();
        reader.setInputLocation(zip.toFile());
        reader.setEntityStore(feed);
        reader.run();

        assertThat(feed.getAllLocations())
                .singleElement()
                .satisfies(area -> assertThat(area.getId().getId())
                        .isEqualTo("area-" + run.id().zone().name()));
        assertThat(feed.getAllTrips()).hasSize(1);
        assertThat(feed.getAllBookingRules())
                .singleElement()
                .satisfies(rule -> assertThat(rule.getType()).isZero());
        List<StopTime> rows = List.copyOf(feed.getAllStopTimes());
        assertThat(rows).hasSize(2).allSatisfy(row -> {
            assertThat(row.getLocation().getId().getId())
                    .isEqualTo("area-" + run.id().zone().name());
            assertThat(row.getStartPickupDropOffWindow()).isLessThan(row.getEndPickupDropOffWindow());
        });
        assertThat(rows.stream().collect(Collectors.toMap(StopTime::getPickupType, StopTime::getDropOffType)))
                .isEqualTo(Map.of(2, 1, 1, 2));
    }

    @Test
    void takesAnOperatorsFeed() {
        byte[] feed = FeedMessage.newBuilder()
                .setHeader(FeedHeader.newBuilder().setGtfsRealtimeVersion("2.0"))
                .addEntity(entity("BUS-7", 51.7f, OccupancyStatus.FULL))
                .addEntity(entity("bus-8", 51.7f, OccupancyStatus.MANY_SEATS_AVAILABLE))
                .addEntity(entity("in-paris", 48.8f, OccupancyStatus.EMPTY))
                .addEntity(entity("no number", 51.7f, OccupancyStatus.EMPTY))
                .build()
                .toByteArray();

        Response response = post("essex-buses", KEY, feed);

        assertThat(response.text()).isEqualTo("{\"told\":2,\"kept\":2}");
        assertThat(positions.list(NOW.minusSeconds(60)))
                .extracting(told -> told.vehicle().number(), VehiclePosition::spare, VehiclePosition::duty)
                .containsExactly(
                        tuple("bus-7", Optional.of(new Spare(0, 0)), Optional.of(new Duty("t1", TwoStops.DAY))),
                        tuple("bus-8", Optional.of(new Spare(18, 1)), Optional.of(new Duty("t1", TwoStops.DAY))));
    }

    @Test
    void takesNoFeedOfAnothersAgencyAndNoOtherBytes() {
        assertThat(post("essex-buses", "key-2", new byte[0]).status()).isEqualTo(404);
        assertThat(post("nobody", KEY, new byte[0]).status()).isEqualTo(404);
        assertThat(post("essex-buses", KEY, "hello".getBytes(StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(400);
        assertThat(post("essex-buses", KEY, new byte[(1 << 20) + 1]).status()).isEqualTo(400);
        assertThat(positions.list(Instant.EPOCH)).isEmpty();
    }

    private static FeedEntity entity(String number, float latitude, OccupancyStatus status) {
        return FeedEntity.newBuilder()
                .setId(number)
                .setVehicle(com.google.transit.realtime.GtfsRealtime.VehiclePosition.newBuilder()
                        .setVehicle(VehicleDescriptor.newBuilder().setId(number))
                        .setTrip(TripDescriptor.newBuilder().setTripId("t1").setStartDate("20261123"))
                        .setTimestamp(NOW.getEpochSecond())
                        .setOccupancyStatus(status)
                        .setPosition(com.google.transit.realtime.GtfsRealtime.Position.newBuilder()
                                .setLatitude(latitude)
                                .setLongitude(0.5f)))
                .build();
    }

    private void tell(String number, Instant at, Optional<Duty> duty, Optional<Spare> spare) {
        positions.put(new VehiclePosition(new VehicleId(BUSES, number), at, new Position(51.705, 0.5), duty, spare));
    }

    private Response get(String routeKey) {
        return router().handle(request(routeKey, Map.of(), Caller.ANONYMOUS, new byte[0]));
    }

    private Response post(String agency, String key, byte[] body) {
        return router().handle(request(
                "POST /movement/agencies/{agency}/vehicle-positions",
                Map.of("agency", agency),
                new Caller(key, 60, 1_000),
                body));
    }

    private static Request request(String routeKey, Map<String, String> path, Caller caller, byte[] body) {
        return new Request(routeKey, "", path, Map.of(), Map.of(), body, caller, "request-1");
    }

    private Router router() {
        Plans plans = new Plans() {
            @Override
            public Optional<RunPlan> find(RunId id) {
                return Optional.empty();
            }

            @Override
            public List<RunPlan> list(LocalDate day, Zone zone, int most) {
                return day.equals(run.id().day()) && zone.equals(run.id().zone()) ? List.of(run) : List.of();
            }
        };
        return new Router(
                RealtimeApi.routes(new InForce(timetables, () -> NOW), positions, plans, supply, 15_000, () -> NOW));
    }
}
