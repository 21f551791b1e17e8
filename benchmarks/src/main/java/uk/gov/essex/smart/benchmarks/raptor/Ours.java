package uk.gov.essex.smart.benchmarks.raptor;

import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.gov.essex.smart.movement.timetable.Approach;
import uk.gov.essex.smart.movement.timetable.Journey;
import uk.gov.essex.smart.movement.timetable.Query;
import uk.gov.essex.smart.movement.timetable.Raptor;
import uk.gov.essex.smart.movement.timetable.ServiceDay;
import uk.gov.essex.smart.movement.timetable.SpareSeats;

/** Smart Movement's search, the journeys written out with times and stops. */
final class Ours implements Engine {

    private final ServiceDay day;
    private final Raptor raptor;

    Ours(ServiceDay day) {
        this.day = day;
        this.raptor = new Raptor(day, SpareSeats.UNCOUNTED);
    }

    @Override
    public SortedMap<Integer, Integer> arrivals(Question question) {
        SortedMap<Integer, Integer> arrivals = new TreeMap<>();
        for (Journey journey : raptor.search(query(question, false))) {
            arrivals.put(journey.rides().size(), (int)
                    Duration.between(day.instant(0), journey.arrival()).toSeconds());
        }
        return arrivals;
    }

    /** How many journeys there are that arrive by the time. */
    int arrivingBy(Question question) {
        return raptor.search(query(question, true)).size();
    }

    private Query query(Question question, boolean arriveBy) {
        return new Query(
                approaches(question.access()),
                approaches(question.egress()),
                day.instant(question.departure()),
                arriveBy,
                1,
                0,
                false,
                MOST_RIDES,
                Duration.ofSeconds(CHANGE_SECONDS));
    }

    private static List<Approach> approaches(List<Question.Walk> walks) {
        return walks.stream()
                .map(walk -> Approach.walk(walk.stop(), walk.seconds(), 0))
                .toList();
    }
}
