package uk.gov.essex.smart.movement.lambda.gtfs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.onebusaway.gtfs.model.Trip;
import uk.gov.essex.smart.movement.lambda.gtfs.Finding.Kind;
import uk.gov.essex.smart.movement.timetable.Call;

/** Makes the calls of a trip from its rows: in order, with the times that were left out between timing points. */
final class TripCalls {

    private static final String FILE = "stop_times.txt";
    /** A trip ends by then, seconds since its service day began. */
    static final int LATEST = 72 * 3_600;

    private final Map<String, Integer> stops;
    private final Findings findings;

    TripCalls(Map<String, Integer> stops, Findings findings) {
        this.stops = stops;
        this.findings = findings;
    }

    /** The calls, or none where the trip has to be left out, which is then among the findings. */
    List<Call> of(Trip trip, List<Visit> rows) {
        String id = trip.getId().getId();
        List<Visit> visits =
                rows.stream().sorted(Comparator.comparingInt(Visit::sequence)).toList();
        if (visits.stream().anyMatch(visit -> visit.stop().isEmpty())) {
            return without(Kind.NO_FIXED_STOPS, id);
        }
        if (visits.size() < 2) {
            return without(Kind.ONE_CALL, id);
        }
        for (int i = 1; i < visits.size(); i++) {
            if (visits.get(i).sequence() == visits.get(i - 1).sequence()) {
                return without(Kind.DUPLICATE_SEQUENCE, id);
            }
        }
        if (!visits.getFirst().isTimed() || !visits.getLast().isTimed()) {
            return without(Kind.MISSING_TIME, id);
        }
        return timed(id, interpolated(visits));
    }

    private List<Call> without(Kind kind, String trip) {
        findings.add(kind, FILE, 0, trip);
        return List.of();
    }

    private List<Call> timed(String id, List<Visit> visits) {
        List<Call> calls = new ArrayList<>(visits.size());
        int last = Integer.MIN_VALUE;
        for (Visit visit : visits) {
            if (visit.arrival() < last || visit.departure() < visit.arrival()) {
                return without(Kind.BACK_IN_TIME, id);
            }
            last = visit.departure();
            calls.add(new Call(
                    stops.getOrDefault(visit.stop(), -1),
                    visit.arrival(),
                    visit.departure(),
                    visit.mayBoard(),
                    visit.mayAlight()));
        }
        return last > LATEST ? without(Kind.TIME_TOO_LATE, id) : calls;
    }

    /** Calls without a time share the time between the calls around them evenly. */
    private static List<Visit> interpolated(List<Visit> visits) {
        List<Visit> timed = new ArrayList<>(visits);
        int before = 0;
        for (int i = 1; i < timed.size(); i++) {
            if (timed.get(i).isTimed()) {
                int from = timed.get(before).departure();
                int span = timed.get(i).arrival() - from;
                for (int between = before + 1; between < i; between++) {
                    timed.set(between, timed.get(between).at(from + span * (between - before) / (i - before)));
                }
                before = i;
            }
        }
        return timed;
    }
}
