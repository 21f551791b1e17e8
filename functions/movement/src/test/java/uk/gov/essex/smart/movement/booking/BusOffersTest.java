package uk.gov.essex.smart.movement.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.essex.smart.common.Position;
import uk.gov.essex.smart.movement.CircuityTravelTimes;
import uk.gov.essex.smart.movement.Mode;
import uk.gov.essex.smart.movement.Samples;
import uk.gov.essex.smart.movement.timetable.Call;
import uk.gov.essex.smart.movement.timetable.Edition;
import uk.gov.essex.smart.movement.timetable.InForce;
import uk.gov.essex.smart.movement.timetable.InMemoryTimetables;
import uk.gov.essex.smart.movement.timetable.SpareSeats;
import uk.gov.essex.smart.movement.timetable.Stop;
import uk.gov.essex.smart.movement.timetable.TimetableBuilder;
import uk.gov.essex.smart.movement.timetable.TimetabledTrips;
import uk.gov.essex.smart.movement.timetable.Trip;

final class BusOffersTest {

    private static final Position CENTRE = new Position(51.7370, 0.4690);
    private static final Position HOSPITAL = new Position(51.7742, 0.4664);

    /** A timetable's times admit no rounding, and the clock is hardly ever at a whole second. */
    @ParameterizedTest
    @ValueSource(longs = {0, 1, 123_456_789, 500_000_000, 999_999_999})
    void comeAtAnyMomentOfTheClock(long nanosecond) {
        County county = new County(new CircuityTravelTimes(), trips());
        Instant now = Samples.NOW.plusNanos(nanosecond);
        for (int asked = 0; asked < 2; asked++) {
            assertThat(county.quote(County.after("10:00", CENTRE, HOSPITAL), now))
                    .isInstanceOfSatisfying(
                            Quoted.Offered.class,
                            offered -> assertThat(
                                            offered.quote().offers().getFirst().mode())
                                    .isEqualTo(Mode.BUS));
        }
    }

    private static TimetabledTrips trips() {
        TimetableBuilder builder =
                new TimetableBuilder(Samples.at("10:00").atZone(ZoneOffset.UTC).toLocalDate(), 1);
        int centre = builder.stop(new Stop("centre", "Centre", CENTRE, true));
        int hospital = builder.stop(new Stop("hospital", "Hospital", HOSPITAL, true));
        int route = builder.route("r1", "1", "essex-buses");
        int service = builder.service(
                List.of(Samples.at("10:00").atZone(ZoneOffset.UTC).toLocalDate()));
        builder.trip(new Trip(
                "t1",
                route,
                service,
                "",
                true,
                List.of(new Call(centre, 37_800, 37_800), new Call(hospital, 38_640, 38_640))));
        InMemoryTimetables timetables = new InMemoryTimetables();
        timetables.publish(Edition.of(builder.build()), Optional.empty());
        return new TimetabledTrips(
                new InForce(timetables, () -> Samples.NOW), SpareSeats.UNCOUNTED, new CircuityTravelTimes());
    }
}
