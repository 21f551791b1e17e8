package uk.gov.essex.smart.movement.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class RaptorTest {

    private static final SpareSeats ALL = SpareSeats.UNCOUNTED;

    @Test
    void ridesTheFirstBusThatCanBeCaught() {
        Drawn drawn = new Drawn("""
            line 1
            A      B      C
            08:00  08:10  08:20
            09:00  09:10  09:20
            """);
        assertThat(drawn.search(ALL, drawn.depart("A", "C", "08:00"))).isEqualTo("A 08:00 -1-> 08:20 C");
        assertThat(drawn.search(ALL, drawn.depart("A", "C", "08:01"))).isEqualTo("A 09:00 -1-> 09:20 C");
        assertThat(drawn.search(ALL, drawn.depart("A", "C", "09:01"))).isEmpty();
        assertThat(drawn.search(ALL, drawn.depart("C", "A", "08:00"))).isEmpty();
    }

    @Test
    void offersFewerChangesBesideAnEarlierArrival() {
        Drawn drawn = new Drawn("""
            line slow
            A      B      C      D
            08:00  08:20  08:40  09:00
            line fast
            B      D
            08:25  08:40
            """);
        assertThat(drawn.search(ALL, drawn.depart("A", "D", "07:55"))).isEqualTo("""
            A 08:00 -slow-> 09:00 D
            A 08:00 -slow-> 08:20 B, B 08:25 -fast-> 08:40 D\
            """);
    }

    @Test
    void leavesTimeToChange() {
        Drawn drawn = new Drawn("""
            line 1
            A      B
            08:00  08:10
            line 2
            B      C
            08:10  08:20
            08:11  08:21
            """);
        assertThat(drawn.search(ALL, drawn.depart("A", "C", "08:00")))
                .isEqualTo("A 08:00 -1-> 08:10 B, B 08:11 -2-> 08:21 C");
    }

    @Test
    void walksBetweenStopsOnceBetweenRides() {
        Drawn drawn = new Drawn("""
            line 1
            A      B
            08:00  08:10
            line 2
            C      D
            08:15  08:30
            08:16  08:31
            line 3
            E      D
            08:22  08:25
            walk B C 5
            walk C E 2
            """);
        assertThat(drawn.search(ALL, drawn.depart("A", "D", "08:00")))
                .isEqualTo("A 08:00 -1-> 08:10 B, walk 5, C 08:16 -2-> 08:31 D");
    }

    @Test
    void leavesAsLateAsTheBusesAllow() {
        Drawn drawn = new Drawn("""
            line 1
            A      B
            08:00  08:10
            08:30  08:40
            08:45  08:55
            line 2
            B      C
            08:50  09:00
            """);
        assertThat(drawn.search(ALL, drawn.depart("A", "C", "07:00")))
                .isEqualTo("A 08:30 -1-> 08:40 B, B 08:50 -2-> 09:00 C");
        assertThat(drawn.search(ALL, drawn.arrive("A", "C", "09:30")))
                .isEqualTo("A 08:30 -1-> 08:40 B, B 08:50 -2-> 09:00 C");
        assertThat(drawn.search(ALL, drawn.arrive("A", "C", "08:59"))).isEmpty();
    }

    @Test
    void keepsAnOvertakenBusApart() {
        Drawn drawn = new Drawn("""
            line 1
            A      B      C
            08:00  08:30  09:00
            08:05  08:15  08:25
            """);
        assertThat(drawn.search(ALL, drawn.depart("A", "C", "08:00"))).isEqualTo("A 08:05 -1-> 08:25 C");
        assertThat(drawn.search(ALL, drawn.arrive("A", "C", "09:10"))).isEqualTo("A 08:05 -1-> 08:25 C");
    }

    @Test
    void boardsAndAlightsOnlyWhereThatIsAllowed() {
        Drawn drawn = new Drawn("""
            line 1
            A      B+     C-     D
            08:00  08:10  08:20  08:30
            """);
        assertThat(drawn.search(ALL, drawn.depart("A", "B", "08:00"))).isEmpty();
        assertThat(drawn.search(ALL, drawn.depart("C", "D", "08:00"))).isEmpty();
        assertThat(drawn.search(ALL, drawn.depart("B", "C", "08:00"))).isEqualTo("B 08:10 -1-> 08:20 C");
        assertThat(drawn.search(ALL, drawn.arrive("B", "C", "08:20"))).isEqualTo("B 08:10 -1-> 08:20 C");
    }

    @Test
    void ridesOnAfterMidnight() {
        Drawn drawn = new Drawn("""
            line N1
            A      B
            23:50  24:20
            25:00  25:30
            """);
        assertThat(drawn.search(ALL, drawn.depart("A", "B", "23:55"))).isEqualTo("A 01:00 -N1-> 01:30 B");
        Instant oneInTheMorning = Drawn.at("24:58");
        Raptor nextDay = new Raptor(ServiceDay.of(drawn.timetable(), Drawn.DAY.plusDays(1)), ALL);
        assertThat(nextDay.search(new Query(
                        List.of(drawn.walk("A", 0)),
                        List.of(drawn.walk("B", 0)),
                        oneInTheMorning,
                        false,
                        1,
                        0,
                        false,
                        2,
                        Duration.ZERO)))
                .singleElement()
                .satisfies(journey -> {
                    assertThat(journey.departure()).isEqualTo(Drawn.at("25:00"));
                    assertThat(journey.rides().getFirst().serviceDate()).isEqualTo(Drawn.DAY);
                });
    }

    @Test
    void needsNoStepsOnTheWayOfAWheelchair() {
        Drawn drawn = new Drawn("""
            line 1
            A      B      C
            08:00  08:10  08:20  steps
            08:05  08:15  08:25
            line 2
            A      C
            08:00  08:03
            line 3
            A      D
            08:00  08:10
            steps D
            """);
        Query query = drawn.depart("A", "B", "08:00");
        assertThat(drawn.search(ALL, query)).isEqualTo("A 08:00 -1-> 08:10 B");
        assertThat(drawn.search(ALL, wheelchairs(query, 1))).isEqualTo("A 08:05 -1-> 08:15 B");
        assertThat(drawn.search(ALL, wheelchairs(query, 2))).isEmpty();
        assertThat(drawn.search(ALL, wheelchairs(drawn.depart("A", "D", "08:00"), 1)))
                .isEmpty();
        SpareSeats roomy = day -> Map.of("1@08:05", FreePlaces.throughout(2, 9, 2));
        assertThat(drawn.search(roomy, wheelchairs(query, 2))).isEqualTo("A 08:05 -1-> 08:15 B");
    }

    @Test
    void passesOverABusThatIsFullOnALegOfTheRide() {
        Drawn drawn = new Drawn("""
            line 1
            A      B      C      D
            08:00  08:10  08:20  08:30
            09:00  09:10  09:20  09:30
            """);
        SpareSeats full = day -> Map.of("1@08:00", new FreePlaces(new int[] {3, 0, 3}, new int[3]));
        assertThat(drawn.search(full, drawn.depart("A", "B", "08:00"))).isEqualTo("A 08:00 -1-> 08:10 B");
        assertThat(drawn.search(full, drawn.depart("C", "D", "08:00"))).isEqualTo("C 08:20 -1-> 08:30 D");
        assertThat(drawn.search(full, drawn.depart("A", "D", "08:00"))).isEqualTo("A 09:00 -1-> 09:30 D");
        assertThat(drawn.search(full, drawn.arrive("A", "D", "09:29"))).isEmpty();
        assertThat(drawn.search(full, drawn.arrive("C", "D", "09:29"))).isEqualTo("C 08:20 -1-> 08:30 D");
    }

    @Test
    void isFetchedToABusAndFromIt() {
        Drawn drawn = new Drawn("""
            line 1
            A      B      C
            08:00  08:10  08:20
            09:00  09:10  09:20
            """);
        Approach fetched = new Approach(
                drawn.number("B"),
                Approach.Kind.DEMAND_RESPONSIVE,
                Drawn.at("07:50"),
                Drawn.at("08:00"),
                480,
                0,
                350,
                "offer-1");
        Query query = new Query(
                List.of(drawn.walk("A", 20), fetched),
                List.of(drawn.walk("C", 3)),
                Drawn.at("07:45"),
                false,
                1,
                0,
                false,
                3,
                Duration.ofMinutes(2));
        assertThat(drawn.search(ALL, query))
                .isEqualTo("fetched 08:00 08:08, B 08:10 -1-> 08:20 C, on foot 08:20 08:23");
        Journey journey = new Raptor(ServiceDay.of(drawn.timetable(), Drawn.DAY), ALL)
                .search(query)
                .getFirst();
        assertThat(journey.costPence()).isEqualTo(350);
        assertThat(journey.walkMetres()).isEqualTo(240);
        assertThat(journey.changes()).isZero();
    }

    private static Query wheelchairs(Query query, int wheelchairs) {
        return new Query(
                query.access(),
                query.egress(),
                query.moment(),
                query.arriveBy(),
                0,
                wheelchairs,
                false,
                query.mostRides(),
                query.change());
    }
}
