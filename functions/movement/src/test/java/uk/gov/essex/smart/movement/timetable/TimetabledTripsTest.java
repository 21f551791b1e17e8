package uk.gov.essex.smart.movement.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.common.Position;
import uk.gov.essex.smart.movement.CircuityTravelTimes;
import uk.gov.essex.smart.movement.Layout;
import uk.gov.essex.smart.movement.ScheduledJourney;
import uk.gov.essex.smart.movement.ScheduledJourney.Feeder;
import uk.gov.essex.smart.movement.ScheduledJourney.OnTrip;
import uk.gov.essex.smart.movement.ScheduledJourney.Walk;
import uk.gov.essex.smart.movement.ScheduledQuery;
import uk.gov.essex.smart.movement.TripTime;

/** Stops stand 1,112 m apart from south to north, A first. */
final class TimetabledTripsTest {

    private final Drawn drawn = new Drawn("""
        line 1
        A      B      C
        08:00  08:10  08:20
        09:00  09:10  09:20
        """);
    private final Position nearA = new Position(51.7, 0.502);
    private final Position nearC = new Position(51.72, 0.498);

    @Test
    void walksToTheBusAndFromIt() {
        ScheduledJourney journey = only(journeys(query(depart("07:30"), 1, 2_000, 0)));

        assertThat(journey.parts()).hasSize(3);
        assertThat(journey.parts().getFirst()).isInstanceOfSatisfying(Walk.class, walk -> {
            assertThat(walk.from()).isEqualTo(nearA);
            assertThat(walk.metres()).isBetween(170, 190);
            assertThat(walk.arrival()).isEqualTo(Drawn.at("08:00"));
        });
        assertThat(journey.parts().get(1)).isInstanceOfSatisfying(OnTrip.class, ride -> {
            assertThat(ride.trip().id()).isEqualTo("1@08:00");
            assertThat(ride.trip().day()).isEqualTo(Drawn.DAY);
            assertThat(ride.trip().calls()).hasSize(3);
            assertThat(ride.departure()).isEqualTo(Drawn.at("08:00"));
            assertThat(ride.arrival()).isEqualTo(Drawn.at("08:20"));
            assertThat(ride.trip().spare()).isEqualTo(new Layout(20, 1, 4));
        });
    }

    @Test
    void walksNoFurtherThanAllowedAllTogether() {
        assertThat(journeys(query(depart("07:30"), 1, 340, 0))).isEmpty();
        assertThat(journeys(query(depart("07:30"), 1, 400, 0))).hasSize(1);
    }

    @Test
    void takesALaterBusWhereTheFirstIsFull() {
        SpareSeats full = day -> Map.of("1@08:00", new FreePlaces(new int[] {5, 2}, new int[2]));
        assertThat(only(trips(full).journeys(query(depart("07:30"), 2, 400, 0), 5))
                        .parts()
                        .get(1))
                .isInstanceOfSatisfying(
                        OnTrip.class, ride -> assertThat(ride.trip().spare()).isEqualTo(new Layout(2, 0, 4)));
        assertThat(only(trips(full).journeys(query(depart("07:30"), 3, 400, 0), 5))
                        .parts()
                        .get(1)
                        .departure())
                .isEqualTo(Drawn.at("09:00"));
    }

    @Test
    void asksForAFeederWhereNobodyCanWalk() {
        Position far = new Position(51.7, 0.54);
        ScheduledQuery query = new ScheduledQuery(far, nearC, depart("07:30"), new Layout(1, 0, 0), false, 500, 4_000);
        ScheduledJourney journey = only(journeys(query));

        assertThat(journey.parts().getFirst()).isInstanceOfSatisfying(Feeder.class, feeder -> {
            assertThat(feeder.from()).isEqualTo(far);
            assertThat(feeder.departure()).isEqualTo(Drawn.at("07:30"));
            assertThat(feeder.arrival()).isEqualTo(Drawn.at("08:00"));
        });
    }

    @Test
    void arrivesInTime() {
        ScheduledJourney journey = only(journeys(query(new TripTime.ArriveBy(Drawn.at("09:30")), 1, 2_000, 0)));
        assertThat(journey.parts().get(1).departure()).isEqualTo(Drawn.at("09:00"));
        assertThat(journeys(query(new TripTime.ArriveBy(Drawn.at("08:20")), 1, 2_000, 0)))
                .isEmpty();
    }

    @Test
    void knowsNoJourneysWithoutATimetable() {
        TimetabledTrips none = new TimetabledTrips(
                new InForce(new InMemoryTimetables(), () -> Instant.EPOCH),
                SpareSeats.UNCOUNTED,
                new CircuityTravelTimes());
        assertThat(none.journeys(query(depart("07:30"), 1, 2_000, 0), 5)).isEmpty();
    }

    private List<ScheduledJourney> journeys(ScheduledQuery query) {
        return trips(SpareSeats.UNCOUNTED).journeys(query, 5);
    }

    private TimetabledTrips trips(SpareSeats seats) {
        InMemoryTimetables timetables = new InMemoryTimetables();
        timetables.publish(Edition.of(drawn.timetable()), Optional.empty());
        return new TimetabledTrips(new InForce(timetables, () -> Instant.EPOCH), seats, new CircuityTravelTimes());
    }

    private static TripTime depart(String time) {
        return new TripTime.DepartAfter(Drawn.at(time));
    }

    private ScheduledQuery query(TripTime time, int seats, int walkMetres, int feederMetres) {
        return new ScheduledQuery(nearA, nearC, time, new Layout(seats, 0, 0), false, walkMetres, feederMetres);
    }

    private static ScheduledJourney only(List<ScheduledJourney> journeys) {
        assertThat(journeys).hasSize(1);
        return journeys.getFirst();
    }
}
