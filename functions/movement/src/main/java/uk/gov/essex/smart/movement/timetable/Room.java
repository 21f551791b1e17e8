package uk.gov.essex.smart.movement.timetable;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Where a party may ride on a day. Runs with too little room on some leg only are kept apart from their lane: an earlier
 * run that is full halfway no longer stands for every later one, so each of them is searched by itself.
 */
final class Room {

    private static final int[] NONE = new int[0];

    private final Lanes lanes;
    private final BitSet barred = new BitSet();
    private final @Nullable FreePlaces[] free;
    private final int[][] limited;
    private final boolean mirrored;
    private final Query query;
    private final Stops stops;
    private final ServiceDay day;

    private Room(ServiceDay day, @Nullable FreePlaces[] free, Query query) {
        this.day = day;
        this.lanes = query.arriveBy() ? day.backwards() : day.forwards();
        this.free = free;
        this.query = query;
        this.mirrored = query.arriveBy();
        this.stops = day.timetable().stops();
        this.limited = new int[free.length == 0 ? 0 : lanes.size()][];
    }

    /** @param free what is known of each run of the day, or empty where nothing is known of any */
    static Room of(ServiceDay day, @Nullable FreePlaces[] free, Query query) {
        Room room = new Room(day, free, query);
        if (query.stepFree() || free.length > 0 || !fitsUncounted(query)) {
            room.sort();
        }
        return room;
    }

    private void sort() {
        for (int run = 0; run < day.runCount(); run++) {
            FreePlaces places = free.length == 0 ? null : free[run];
            boolean closed = query.stepFree() && day.timetable().trips().stepFree()[day.trip(run)] == 0;
            if (closed || (places == null && !fitsUncounted(query))) {
                barred.set(own(run));
            } else if (places != null) {
                int legs = lanes.length(day.lane(run)) - 1;
                if (!places.fitsThroughout(legs, query.seats(), query.wheelchairs())) {
                    barred.set(own(run));
                    limit(day.lane(run), own(run));
                }
            }
        }
    }

    private static boolean fitsUncounted(Query query) {
        return query.seats() <= SpareSeats.UNCOUNTED_SEATS && query.wheelchairs() <= SpareSeats.UNCOUNTED_WHEELCHAIRS;
    }

    private void limit(int lane, int run) {
        int[] others = limited(lane);
        int[] more = Arrays.copyOf(others, others.length + 1);
        more[others.length] = run;
        limited[lane] = more;
    }

    /** The number of a run in the lanes searched, or of a run of those lanes in the day's. */
    int own(int run) {
        return mirrored ? lanes.mirrored(day.lane(run), run) : run;
    }

    boolean isOpen(int stop) {
        return !query.stepFree() || stops.isStepFree(stop);
    }

    /** Whether a lane's search passes the run over. */
    boolean isBarred(int run) {
        return barred.get(run);
    }

    /** The runs of a lane that have room on some legs only. */
    int[] limited(int lane) {
        int[] runs = limited.length == 0 ? null : limited[lane];
        return runs == null ? NONE : runs;
    }

    /** Whether a run that is barred for want of room has room from this position to the next. */
    boolean fits(int run, int lane, int position) {
        FreePlaces places = free[own(run)];
        int leg = mirrored ? lanes.length(lane) - 2 - position : position;
        return places != null && places.fits(leg, query.seats(), query.wheelchairs());
    }

    /** Whether the party may ride a run all the way between two positions. */
    boolean fits(int run, int lane, int from, int to) {
        if (!isBarred(run)) {
            return true;
        }
        if (!contains(limited(lane), run)) {
            return false;
        }
        for (int position = from; position < to; position++) {
            if (!fits(run, lane, position)) {
                return false;
            }
        }
        return true;
    }

    private static boolean contains(int[] runs, int run) {
        for (int one : runs) {
            if (one == run) {
                return true;
            }
        }
        return false;
    }
}
