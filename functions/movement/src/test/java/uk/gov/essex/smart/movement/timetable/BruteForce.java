package uk.gov.essex.smart.movement.timetable;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Every ride of every run from every call to every later one, round by round: slow, and too simple to be wrong. */
final class BruteForce {

    private static final int NEVER = Integer.MAX_VALUE / 4;

    /**
     * A trip on a day.
     *
     * @param calls times in seconds of the day searched
     * @param places what is free, or nothing free known
     */
    record Run(String trip, boolean stepFree, List<Call> calls, FreePlaces places, boolean counted) {}

    /** A walk between stops. */
    record Walk(int from, int to, int seconds) {}

    /** An approach in seconds of the day. */
    record Way(int stop, int earliest, int latest, int seconds) {}

    private final List<Run> runs;
    private final List<Walk> walks;
    private final boolean[] stepFreeStops;

    BruteForce(List<Run> runs, List<Walk> walks, boolean[] stepFreeStops) {
        this.runs = runs;
        this.walks = walks;
        this.stepFreeStops = stepFreeStops;
    }

    /** The earliest arrival by number of rides, where more rides are worth it. */
    SortedMap<Integer, Integer> arrivals(List<Way> access, List<Way> egress, int start, Query query) {
        int change = (int) query.change().toSeconds();
        int[] ready = new int[stepFreeStops.length];
        Arrays.fill(ready, NEVER);
        for (Way way : access) {
            ready[way.stop()] = Math.min(ready[way.stop()], end(way, start));
        }
        SortedMap<Integer, Integer> best = new TreeMap<>();
        int least = NEVER;
        for (int rides = 1; rides <= query.mostRides(); rides++) {
            int[] landed = ride(ready, query);
            for (Way way : egress) {
                int arrival = landed[way.stop()] < NEVER ? end(way, landed[way.stop()]) : NEVER;
                if (arrival < least) {
                    least = arrival;
                    best.put(rides, arrival);
                }
            }
            ready = new int[ready.length];
            for (int stop = 0; stop < ready.length; stop++) {
                ready[stop] = Math.min(NEVER, landed[stop] + change);
            }
            for (Walk walk : walks) {
                ready[walk.to()] = Math.min(ready[walk.to()], landed[walk.from()] + walk.seconds() + change);
            }
        }
        return best;
    }

    /** The latest begin by number of rides that still arrives in time. */
    SortedMap<Integer, Integer> departures(List<Way> access, List<Way> egress, int deadline, Query query) {
        SortedMap<Integer, Integer> all = new TreeMap<>();
        for (Way way : access) {
            runs.stream()
                    .flatMap(run -> run.calls().stream())
                    .filter(call -> call.stop() == way.stop())
                    .map(call -> Math.min(way.latest(), call.departure() - way.seconds()))
                    .distinct()
                    .forEach(begin -> arrivals(List.of(way), egress, begin, query)
                            .forEach((rides, arrival) -> {
                                if (arrival <= deadline && begin >= way.earliest()) {
                                    all.merge(rides, begin, Math::max);
                                }
                            }));
        }
        SortedMap<Integer, Integer> best = new TreeMap<>();
        int latest = Integer.MIN_VALUE;
        for (Map.Entry<Integer, Integer> begin : all.entrySet()) {
            if (begin.getValue() > latest) {
                latest = begin.getValue();
                best.put(begin.getKey(), latest);
            }
        }
        return best;
    }

    private int[] ride(int[] ready, Query query) {
        int[] landed = new int[ready.length];
        Arrays.fill(landed, NEVER);
        for (Run run : runs) {
            if ((query.stepFree() && !run.stepFree()) || (!run.counted() && query.wheelchairs() > 1)) {
                continue;
            }
            for (int board = 0; board < run.calls().size(); board++) {
                Call from = run.calls().get(board);
                if (from.mayBoard() && ready[from.stop()] <= from.departure() && isOpen(from.stop(), query)) {
                    for (int alight = board + 1;
                            alight < run.calls().size() && fits(run, alight - 1, query);
                            alight++) {
                        Call to = run.calls().get(alight);
                        if (to.mayAlight() && isOpen(to.stop(), query)) {
                            landed[to.stop()] = Math.min(landed[to.stop()], to.arrival());
                        }
                    }
                }
            }
        }
        return landed;
    }

    private boolean isOpen(int stop, Query query) {
        return !query.stepFree() || stepFreeStops[stop];
    }

    private static boolean fits(Run run, int leg, Query query) {
        return !run.counted() || run.places().fits(leg, query.seats(), query.wheelchairs());
    }

    private static int end(Way way, int now) {
        int begin = Math.max(now, way.earliest());
        return begin > way.latest() ? NEVER : begin + way.seconds();
    }
}
