package uk.gov.essex.smart.movement.timetable;

import java.time.Instant;
import java.util.List;

/**
 * Approaches in seconds of a day.
 *
 * @param stops the stop of each
 * @param earliest when each may begin
 * @param latest not to begin after
 * @param seconds how long each takes
 */
record Ways(int[] stops, int[] earliest, int[] latest, int[] seconds) {

    static Ways of(List<Approach> approaches, ServiceDay day) {
        return new Ways(
                approaches.stream().mapToInt(Approach::stop).toArray(),
                approaches.stream()
                        .mapToInt(way -> bound(way.earliest(), day, true))
                        .toArray(),
                approaches.stream()
                        .mapToInt(way -> bound(way.latest(), day, false))
                        .toArray(),
                approaches.stream().mapToInt(Approach::seconds).toArray());
    }

    /** An instant as a second of the day; what is far from the day is as good as never. */
    private static int bound(Instant instant, ServiceDay day, boolean up) {
        if (instant.isBefore(day.instant(-Search.NEVER))) {
            return -Search.NEVER;
        }
        if (instant.isAfter(day.instant(Search.NEVER))) {
            return Search.NEVER;
        }
        return up ? day.secondFrom(instant) : day.secondUntil(instant);
    }

    int size() {
        return stops.length;
    }

    /** When a way ends that may begin now, or {@link Search#NEVER}. */
    int end(int way, int now) {
        int begin = Math.max(now, earliest[way]);
        return begin > latest[way] ? Search.NEVER : begin + seconds[way];
    }

    /** The same ways backwards in time: what was an end becomes a beginning. */
    Ways mirrored() {
        int[] from = new int[size()];
        int[] until = new int[size()];
        for (int way = 0; way < size(); way++) {
            from[way] = -(latest[way] + seconds[way]);
            until[way] = -(earliest[way] + seconds[way]);
        }
        return new Ways(stops, from, until, seconds);
    }
}
