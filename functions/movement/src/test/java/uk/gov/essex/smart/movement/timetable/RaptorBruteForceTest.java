package uk.gov.essex.smart.movement.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import uk.gov.essex.smart.common.Position;

/** Random small counties, every feature at once: overtaking, midnight, steps, full legs, windows. */
final class RaptorBruteForceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final int QUERIES = 60;
    /** A day's search sees what is on the road after midnight and what starts until noon of the next day. */
    private static final int NEXT_NOON = 36 * 3_600;

    /** How many hours a day's trips begin in: a whole day's with next to no choice, or a few that are full of buses. */
    private int hours;

    private final List<BruteForce.Run> runs = new ArrayList<>();
    private final List<BruteForce.Walk> walks = new ArrayList<>();
    private final Map<LocalDate, Map<String, FreePlaces>> free = new HashMap<>();

    @RepeatedTest(60)
    void findsWhatTryingEverythingFinds(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        hours = repetition.getCurrentRepetition() % 2 == 0 ? 26 : 3;
        int stops = 5 + random.nextInt(8);
        boolean[] stepFree = new boolean[stops];
        for (int stop = 0; stop < stops; stop++) {
            stepFree[stop] = random.nextInt(5) > 0;
        }
        ServiceDay day = ServiceDay.of(Snapshot.read(Snapshot.write(county(random, stepFree))), DAY);
        BruteForce force = new BruteForce(runs, walks, stepFree);
        Raptor raptor = new Raptor(day, date -> free.getOrDefault(date, Map.of()));
        for (int i = 0; i < QUERIES; i++) {
            Query query = query(random, stops, day);
            List<BruteForce.Way> access = ways(query.access(), day);
            List<BruteForce.Way> egress = ways(query.egress(), day);
            int moment = day.secondFrom(query.moment());
            List<Journey> journeys = raptor.search(query);
            assertThat(outcome(journeys, query.arriveBy(), day))
                    .as("query %s of county %s", i, repetition.getCurrentRepetition())
                    .isEqualTo(
                            query.arriveBy()
                                    ? force.departures(access, egress, moment, query)
                                    : force.arrivals(access, egress, moment, query));
            journeys.forEach(journey -> assertThat(isPossible(journey, query)).isTrue());
        }
    }

    private Timetable county(Random random, boolean[] stepFree) {
        TimetableBuilder builder = new TimetableBuilder(DAY.minusDays(1), 3);
        for (int stop = 0; stop < stepFree.length; stop++) {
            builder.stop(new Stop("s" + stop, "", new Position(51.5 + stop * 0.01, 0.5), stepFree[stop]));
        }
        LocalDate[][] days = {{DAY.minusDays(1)}, {DAY}, {DAY.plusDays(1)}, {DAY.minusDays(1), DAY, DAY.plusDays(1)}};
        for (LocalDate[] running : days) {
            builder.service(List.of(running));
        }
        for (int line = 0; line < 5; line++) {
            builder.route("r" + line, "" + line, "");
            List<Integer> called = shuffled(random, stepFree.length).subList(0, 2 + random.nextInt(4));
            int trips = 1 + random.nextInt(8);
            for (int number = 0; number < trips; number++) {
                int service = random.nextInt(days.length);
                Trip trip = trip(random, "t" + line + "-" + number, line, service, called);
                builder.trip(trip);
                for (LocalDate date : days[service]) {
                    add(trip, date, random);
                }
            }
        }
        for (int i = 0; i < 2 * stepFree.length; i++) {
            BruteForce.Walk walk = new BruteForce.Walk(
                    random.nextInt(stepFree.length), random.nextInt(stepFree.length), random.nextInt(900));
            if (walks.stream().noneMatch(known -> known.from() == walk.from() && known.to() == walk.to())) {
                walks.add(walk);
                builder.footpath(walk.from(), walk.to(), walk.seconds());
            }
        }
        return builder.build();
    }

    private Trip trip(Random random, String id, int route, int service, List<Integer> called) {
        List<Call> calls = new ArrayList<>();
        int time = random.nextInt(hours * 3_600);
        for (int i = 0; i < called.size(); i++) {
            int arrival = time + (i == 0 ? 0 : random.nextInt(1_500));
            time = arrival + (random.nextInt(3) == 0 ? random.nextInt(300) : 0);
            boolean odd = (route * 31 + i) % 7 == 0;
            calls.add(new Call(called.get(i), arrival, time, !odd || i % 2 == 0, !odd || i % 2 == 1));
        }
        return new Trip(id, route, service, "", random.nextInt(5) > 0, calls);
    }

    private void add(Trip trip, LocalDate date, Random random) {
        int shift = (int) (date.toEpochDay() - DAY.toEpochDay()) * 86_400;
        List<Call> calls = trip.calls().stream()
                .map(call -> new Call(
                        call.stop(),
                        call.arrival() + shift,
                        call.departure() + shift,
                        call.mayBoard(),
                        call.mayAlight()))
                .toList();
        boolean counted = random.nextBoolean();
        int[] seats =
                IntStream.range(1, calls.size()).map(leg -> random.nextInt(5)).toArray();
        int[] bays =
                IntStream.range(1, calls.size()).map(leg -> random.nextInt(3)).toArray();
        FreePlaces places = new FreePlaces(seats, bays);
        if (counted) {
            free.computeIfAbsent(date, day -> new HashMap<>()).put(trip.id(), places);
        }
        if (calls.getLast().arrival() >= 0 && calls.getFirst().departure() <= NEXT_NOON) {
            runs.add(new BruteForce.Run(trip.id(), trip.stepFree(), calls, places, counted));
        }
    }

    private Query query(Random random, int stops, ServiceDay day) {
        return new Query(
                approaches(random, stops, day),
                approaches(random, stops, day),
                day.instant(random.nextInt((hours + 4) * 3_600)),
                random.nextInt(3) == 0,
                random.nextInt(4),
                Math.max(0, random.nextInt(8) - 5),
                random.nextInt(4) == 0,
                1 + random.nextInt(4),
                Duration.ofSeconds(random.nextInt(4) * 400L));
    }

    private List<Approach> approaches(Random random, int stops, ServiceDay day) {
        return IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(i -> {
                    int begin = random.nextInt(hours * 3_600);
                    return random.nextBoolean()
                            ? Approach.walk(random.nextInt(stops), random.nextInt(900), 0)
                            : new Approach(
                                    random.nextInt(stops),
                                    Approach.Kind.DEMAND_RESPONSIVE,
                                    day.instant(begin),
                                    day.instant(begin + random.nextInt(20_000)),
                                    random.nextInt(1_200),
                                    0,
                                    100,
                                    "");
                })
                .toList();
    }

    private static List<BruteForce.Way> ways(List<Approach> approaches, ServiceDay day) {
        return approaches.stream()
                .map(way -> way.kind() == Approach.Kind.WALK
                        ? new BruteForce.Way(way.stop(), -1_000_000, 1_000_000, way.seconds())
                        : new BruteForce.Way(
                                way.stop(),
                                day.secondFrom(way.earliest()),
                                day.secondFrom(way.latest()),
                                way.seconds()))
                .toList();
    }

    private static SortedMap<Integer, Integer> outcome(List<Journey> journeys, boolean arriveBy, ServiceDay day) {
        SortedMap<Integer, Integer> outcome = new TreeMap<>();
        journeys.forEach(journey -> outcome.put(
                journey.rides().size(), day.secondFrom(arriveBy ? journey.departure() : journey.arrival())));
        return outcome;
    }

    /** Whether every leg begins where and when the one before allows, within the query. */
    private boolean isPossible(Journey journey, Query query) {
        Instant now = query.arriveBy() ? Instant.EPOCH : query.moment();
        boolean rode = false;
        for (Leg leg : journey.legs()) {
            Duration pause = rode && leg instanceof Leg.Ride ? query.change() : Duration.ZERO;
            if (leg.departure().isBefore(now.plus(pause)) || (leg instanceof Leg.Ride ride && !hasRoom(ride, query))) {
                return false;
            }
            now = leg.arrival();
            rode = rode || leg instanceof Leg.Ride;
        }
        return !query.arriveBy() || !now.isAfter(query.moment());
    }

    private boolean hasRoom(Leg.Ride ride, Query query) {
        FreePlaces places = free.getOrDefault(ride.serviceDate(), Map.of()).get(ride.trip());
        return places == null
                || IntStream.range(ride.boardedAt(), ride.alightedAt())
                        .allMatch(leg -> places.fits(leg, query.seats(), query.wheelchairs()));
    }

    private static List<Integer> shuffled(Random random, int size) {
        List<Integer> numbers = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(numbers, random);
        return numbers;
    }
}
