package uk.gov.essex.smart.movement.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.essex.smart.common.Position;
import uk.gov.essex.smart.movement.Booking;
import uk.gov.essex.smart.movement.CircuityTravelTimes;
import uk.gov.essex.smart.movement.Leg;
import uk.gov.essex.smart.movement.Mode;
import uk.gov.essex.smart.movement.Offer;
import uk.gov.essex.smart.movement.Party;
import uk.gov.essex.smart.movement.RunPlan;
import uk.gov.essex.smart.movement.Samples;
import uk.gov.essex.smart.movement.TripRequest;
import uk.gov.essex.smart.movement.TripTime;
import uk.gov.essex.smart.movement.Why;
import uk.gov.essex.smart.movement.timetable.Call;
import uk.gov.essex.smart.movement.timetable.Edition;
import uk.gov.essex.smart.movement.timetable.FreePlaces;
import uk.gov.essex.smart.movement.timetable.InForce;
import uk.gov.essex.smart.movement.timetable.InMemoryTimetables;
import uk.gov.essex.smart.movement.timetable.Stop;
import uk.gov.essex.smart.movement.timetable.TimetableBuilder;
import uk.gov.essex.smart.movement.timetable.TimetabledTrips;
import uk.gov.essex.smart.movement.timetable.Trip;

/**
 * Two buses from the station to the hospital: {@code low} at 10:20, which wheelchairs can board, and {@code steps} at 11:20,
 * which they cannot. A minibus waits at the station all day.
 */
final class BusOffersTest {

    private static final Position THREE_KILOMETRES_EAST = new Position(51.7366, 0.5140);
    private static final Instant LAST_BUS = Samples.at("11:20");

    private final RunPlan minibus = Samples.run(Samples.minibus("m1"));
    private Map<String, FreePlaces> told = Map.of();
    private final County county = new County(new CircuityTravelTimes(), timetabled(), minibus);
    private final County withoutMinibus = new County(new CircuityTravelTimes(), timetabled());

    @Test
    void offersTheNearEmptyBusFirst() {
        List<Offer> offers = county.offered(after("10:10", Party.ofOne())).offers();

        Offer bus = offers.getFirst();
        assertThat(bus.mode()).isEqualTo(Mode.BUS);
        assertThat(bus.price().publicCostPence()).isZero();
        assertThat(bus.why()).contains(new Why(Why.Reason.SPARE_SEATS, 20), new Why(Why.Reason.LEAST_PUBLIC_COST, 0));
        assertThat(offers).extracting(Offer::mode).contains(Mode.DEMAND_RESPONSIVE);
    }

    @Test
    void sellsNoMoreSeatsThanTheBusHas() {
        told = Map.of("low", FreePlaces.throughout(1, 3, 0), "steps", FreePlaces.throughout(1, 0, 0));
        onBus(after("10:10", new Party(2, 0, 0, 0, 0)));
        Offer last = bus(after("10:10", Party.ofOne())).orElseThrow();
        Offer rival = bus(after("10:10", Party.ofOne())).orElseThrow();

        withoutMinibus.accepted(last);

        assertThat(withoutMinibus.accept(rival.id())).isEqualTo(new Acceptance.NotBooked(Acceptance.Reason.TAKEN));
        assertThat(bus(after("10:10", Party.ofOne()))).isEmpty();
    }

    @Test
    void followsWhatTheOccupancyFeedSaysAndKeepsWhatIsBooked() {
        told = Map.of("low", FreePlaces.throughout(1, 1, 0), "steps", FreePlaces.throughout(1, 0, 0));
        Booking first = onBus(after("10:10", Party.ofOne()));
        assertThat(bus(after("10:10", Party.ofOne()))).isEmpty();

        told = Map.of("low", FreePlaces.throughout(1, 6, 0), "steps", FreePlaces.throughout(1, 0, 0));
        onBus(after("10:10", new Party(4, 0, 0, 0, 0)));

        told = Map.of("low", FreePlaces.throughout(1, 2, 0), "steps", FreePlaces.throughout(1, 0, 0));
        assertThat(bus(after("10:10", Party.ofOne()))).isEmpty();
        RunPlan run = withoutMinibus
                .store
                .find(first.promise().rides().getFirst().run())
                .orElseThrow();
        assertThat(run.rides()).hasSize(2);
        assertThat(run.vehicle().layouts().getFirst().seats()).isEqualTo(5);
    }

    @Test
    void bringsAWheelchairOnlyToABusItCanBoard() {
        Party wheelchair = new Party(0, 1, 0, 0, 0);
        assertThat(bus(after("10:10", wheelchair)).map(Offer::stepFree)).contains(true);
        onBus(after("10:10", wheelchair));
        assertThat(bus(after("10:10", wheelchair))).isEmpty();
        assertThat(bus(after("11:10", wheelchair))).isEmpty();
    }

    @Test
    void feedsTheBusInTimeToChange() {
        TripRequest request =
                Samples.request(THREE_KILOMETRES_EAST, Samples.HOSPITAL, new TripTime.DepartAfter(Samples.at("10:00")));
        Offer fed = county.offered(request).offers().stream()
                .filter(offer -> offer.rides().size() == 2)
                .findFirst()
                .orElseThrow();

        Leg.Ride feeder = fed.rides().getFirst();
        Leg.Ride bus = fed.rides().getLast();
        assertThat(feeder.run()).isEqualTo(minibus.id());
        assertThat(bus.mode()).isEqualTo(Mode.BUS);
        assertThat(feeder.alighting().latest().plusSeconds(120))
                .isBeforeOrEqualTo(bus.boarding().earliest());
        Booking booking = county.accepted(fed);
        assertThat(county.plan(minibus).find(booking.id())).isPresent();
        assertThat(county.store.find(bus.run()).orElseThrow().find(booking.id()))
                .isPresent();
    }

    @Test
    void offersNoBusThatHasLeft() {
        assertThat(withoutMinibus.quote(after("11:21", Party.ofOne()))).isInstanceOf(Quoted.Turned.class);
        assertThat(withoutMinibus.quote(Samples.request(
                        Samples.STATION, Samples.HOSPITAL, new TripTime.ArriveBy(LAST_BUS.minusSeconds(3_000)))))
                .isInstanceOf(Quoted.Turned.class);
    }

    /** A timetable's times admit no rounding, and the clock is hardly ever at a whole second. */
    @ParameterizedTest
    @ValueSource(longs = {0, 1, 123_456_789, 500_000_000, 999_999_999})
    void comesAtAnyMomentOfTheClock(long nanosecond) {
        Instant now = Samples.NOW.plusNanos(nanosecond);
        for (int asked = 0; asked < 2; asked++) {
            assertThat(withoutMinibus.quote(after("10:10", Party.ofOne()), now)).isInstanceOf(Quoted.Offered.class);
        }
    }

    private Optional<Offer> bus(TripRequest request) {
        return withoutMinibus.quote(request) instanceof Quoted.Offered(var quote)
                ? Optional.of(quote.offers().getFirst())
                : Optional.empty();
    }

    private Booking onBus(TripRequest request) {
        return withoutMinibus.accepted(bus(request).orElseThrow());
    }

    private static TripRequest after(String time, Party party) {
        return Samples.request(Samples.STATION, Samples.HOSPITAL, new TripTime.DepartAfter(Samples.at(time)), party);
    }

    private TimetabledTrips timetabled() {
        TimetableBuilder builder = new TimetableBuilder(Samples.DAY, 1);
        int station = builder.stop(new Stop("a", "Station", new Position(51.7368, 0.4686), true));
        int hospital = builder.stop(new Stop("b", "Hospital", new Position(51.7743, 0.4660), true));
        int route = builder.route("r1", "1", "essex-buses");
        int service = builder.service(List.of(Samples.DAY));
        builder.trip(new Trip("low", route, service, "", true, calls(station, hospital, "10:20")));
        builder.trip(new Trip("steps", route, service, "", false, calls(station, hospital, "11:20")));
        InMemoryTimetables timetables = new InMemoryTimetables();
        timetables.publish(Edition.of(builder.build()), Optional.empty());
        return new TimetabledTrips(new InForce(timetables, () -> Samples.NOW), day -> told, new CircuityTravelTimes());
    }

    private static List<Call> calls(int from, int to, String time) {
        int seconds = LocalTime.parse(time).toSecondOfDay();
        return List.of(new Call(from, seconds, seconds), new Call(to, seconds + 900, seconds + 900));
    }
}
