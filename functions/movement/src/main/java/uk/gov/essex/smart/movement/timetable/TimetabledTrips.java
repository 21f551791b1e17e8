package uk.gov.essex.smart.movement.timetable;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.gov.essex.smart.movement.ScheduledJourney;
import uk.gov.essex.smart.movement.ScheduledQuery;
import uk.gov.essex.smart.movement.ScheduledTrips;
import uk.gov.essex.smart.movement.TravelTimes;
import uk.gov.essex.smart.movement.TripTime;

/**
 * Journeys of the timetable in force: on foot at both ends, and with a demand-responsive vehicle at one of them where the
 * query allows that. A query is searched three times at most, so that a feeder never hides the journey that does without.
 */
public final class TimetabledTrips implements ScheduledTrips {

    private static final Duration CHANGE = Duration.ofMinutes(2);
    private static final int MOST_RIDES = 4;

    private final InForce inForce;
    private final SpareSeats seats;
    private final Surroundings surroundings;

    /** @param roads how long feeders drive */
    public TimetabledTrips(InForce inForce, SpareSeats seats, TravelTimes roads) {
        this.inForce = inForce;
        this.seats = seats;
        this.surroundings = new Surroundings(roads, Walking.USUAL);
    }

    @Override
    public List<ScheduledJourney> journeys(ScheduledQuery query, int most) {
        LocalDate date = ServiceDay.date(query.time().instant());
        Optional<ServiceDay> found = inForce.day(date);
        return found.map(day -> journeys(query, most, day)).orElse(List.of());
    }

    private List<ScheduledJourney> journeys(ScheduledQuery query, int most, ServiceDay day) {
        Stops stops = day.timetable().stops();
        List<Approach> walksTo = surroundings.walks(stops, query.from(), query.longestWalkMetres());
        List<Approach> walksFrom = surroundings.walks(stops, query.to(), query.longestWalkMetres());
        List<Approach> fetches = surroundings.drives(
                stops, query.from(), query.longestFeederMetres(), query.time().instant(), true);
        List<Approach> brings = surroundings.drives(
                stops, query.to(), query.longestFeederMetres(), query.time().instant(), false);
        Raptor raptor = new Raptor(day, seats);
        List<Journey> all = new ArrayList<>(searched(raptor, query, walksTo, walksFrom));
        all.addAll(searched(raptor, query, fetches, walksFrom));
        all.addAll(searched(raptor, query, walksTo, brings));
        JourneyTranslation translation = new JourneyTranslation(day, seats, query);
        return best(all, query).limit(most).map(translation::journey).toList();
    }

    private static List<Journey> searched(
            Raptor raptor, ScheduledQuery query, List<Approach> access, List<Approach> egress) {
        List<Journey> journeys = raptor.search(query(query, access, egress));
        if (journeys.stream().allMatch(journey -> walked(journey) <= query.longestWalkMetres())) {
            return journeys;
        }
        int half = query.longestWalkMetres() / 2;
        return Stream.concat(
                        journeys.stream(),
                        raptor.search(query(query, within(access, half), within(egress, half))).stream())
                .filter(journey -> walked(journey) <= query.longestWalkMetres())
                .toList();
    }

    private static List<Approach> within(List<Approach> approaches, int metres) {
        return approaches.stream().filter(way -> way.walkMetres() <= metres).toList();
    }

    private static int walked(Journey journey) {
        return journey.walkMetres()
                + journey.legs().stream()
                        .filter(Leg.Transfer.class::isInstance)
                        .mapToInt(leg -> JourneyTranslation.metres((Leg.Transfer) leg))
                        .sum();
    }

    private static Query query(ScheduledQuery query, List<Approach> access, List<Approach> egress) {
        return new Query(
                access,
                egress,
                query.time().instant(),
                query.time() instanceof TripTime.ArriveBy,
                query.load().seats(),
                query.load().wheelchairs(),
                query.stepFree(),
                MOST_RIDES,
                CHANGE);
    }

    /** Those that none of the others betters, the best time first. */
    private static Stream<Journey> best(List<Journey> journeys, ScheduledQuery query) {
        Comparator<Journey> byTime = query.time() instanceof TripTime.ArriveBy
                ? Comparator.comparing(Journey::departure).reversed()
                : Comparator.comparing(Journey::arrival);
        Comparator<Journey> order =
                byTime.thenComparingInt(Journey::changes).thenComparingLong(TimetabledTrips::feeders);
        List<Journey> kept = new ArrayList<>();
        journeys.stream().sorted(order).forEach(journey -> {
            if (kept.stream()
                    .noneMatch(
                            better -> better.changes() <= journey.changes() && feeders(better) <= feeders(journey))) {
                kept.add(journey);
            }
        });
        return kept.stream();
    }

    private static long feeders(Journey journey) {
        return journey.legs().stream()
                .filter(leg -> leg instanceof Leg.Reach reach && reach.by().kind() == Approach.Kind.DEMAND_RESPONSIVE)
                .count();
    }
}
