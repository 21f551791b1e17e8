package uk.gov.essex.smart.movement.timetable;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;

/** Sorts what runs around a date into lanes in which nothing overtakes. */
final class RunSorter {

    /** How far into the next morning a search may go. */
    private static final int NEXT_MORNING = 12 * 3_600;

    private static final int[] DAYS = {-1, 0, 1};

    private final Timetable timetable;
    private final LocalDate date;
    private final int[] shifts = new int[DAYS.length];
    private final Numbers stopStarts = new Numbers();
    private final Numbers patternOf = new Numbers();
    private final Numbers runStarts = new Numbers();
    private final Numbers bases = new Numbers();
    private final Numbers runTrips = new Numbers();
    private final Numbers runDays = new Numbers();

    RunSorter(Timetable timetable, LocalDate date) {
        this.timetable = timetable;
        this.date = date;
        for (int i = 0; i < DAYS.length; i++) {
            shifts[i] = (int) Duration.between(ServiceDay.midnight(date), ServiceDay.midnight(date.plusDays(DAYS[i])))
                    .toSeconds();
        }
    }

    Lanes lanes() {
        Patterns patterns = timetable.patterns();
        stopStarts.add(0);
        runStarts.add(0);
        for (int pattern = 0; pattern < patterns.size(); pattern++) {
            split(pattern, runs(pattern));
        }
        int[] starts = stopStarts.toArray();
        int[] stops = new int[starts[starts.length - 1]];
        byte[] calls = new byte[stops.length];
        for (int lane = 0; lane + 1 < starts.length; lane++) {
            int from = patterns.stopStarts()[patternOf.get(lane)];
            System.arraycopy(patterns.stops(), from, stops, starts[lane], starts[lane + 1] - starts[lane]);
            System.arraycopy(patterns.calls(), from, calls, starts[lane], starts[lane + 1] - starts[lane]);
        }
        int[] offsets = runTrips.toArray();
        for (int run = 0; run < offsets.length; run++) {
            offsets[run] = offset(offsets[run]);
        }
        return Lanes.of(
                starts,
                stops,
                calls,
                runStarts.toArray(),
                bases.toArray(),
                offsets,
                timetable.profiles(),
                timetable.footpaths());
    }

    /** The trip of each run, once lanes are made. */
    int[] trips() {
        return runTrips.toArray();
    }

    /** Of each run how many days after the date its service day is. */
    byte[] days() {
        byte[] days = new byte[runDays.size()];
        for (int run = 0; run < days.length; run++) {
            days[run] = (byte) runDays.get(run);
        }
        return days;
    }

    /** What of a pattern runs: first departure, day and trip in one number each, sorted by them. */
    private long[] runs(int pattern) {
        Trips trips = timetable.trips();
        int from = timetable.patterns().tripStarts()[pattern];
        int to = timetable.patterns().tripStarts()[pattern + 1];
        long[] runs = new long[(to - from) * DAYS.length];
        int size = 0;
        for (int day = 0; day < DAYS.length; day++) {
            LocalDate serviceDate = date.plusDays(DAYS[day]);
            for (int trip = from; trip < to; trip++) {
                int base = trips.starts()[trip] + shifts[day];
                if (timetable.services().runs(trips.services()[trip], serviceDate) && isAbout(trip, base)) {
                    runs[size++] = ((long) base << 32) | ((long) (trip - from) << 2) | day;
                }
            }
        }
        Arrays.sort(runs, 0, size);
        return Arrays.copyOf(runs, size);
    }

    private boolean isAbout(int trip, int base) {
        int profile = timetable.trips().profiles()[trip];
        int last = base + timetable.profiles().arrivals()[timetable.profiles().starts()[profile + 1] - 1];
        return last >= 0 && base <= shifts[2] + NEXT_MORNING;
    }

    /** Gives each run to the first lane whose last run it does not overtake. */
    private void split(int pattern, long[] runs) {
        int length = timetable.patterns().length(pattern);
        int first = timetable.patterns().tripStarts()[pattern];
        for (int left = runs.length; left > 0; ) {
            int kept = 0;
            int last = -1;
            for (int i = 0; i < left; i++) {
                int trip = first + ((int) runs[i] >>> 2);
                int base = (int) (runs[i] >> 32);
                if (last < 0 || follows(last, trip, base, length)) {
                    last = bases.size();
                    bases.add(base);
                    runTrips.add(trip);
                    runDays.add(DAYS[(int) runs[i] & 3]);
                } else {
                    runs[kept++] = runs[i];
                }
            }
            left = kept;
            runStarts.add(bases.size());
            stopStarts.add(stopStarts.get(stopStarts.size() - 1) + length);
            patternOf.add(pattern);
        }
    }

    private boolean follows(int last, int trip, int base, int length) {
        Profiles profiles = timetable.profiles();
        int before = offset(runTrips.get(last));
        int after = offset(trip);
        int ahead = base - bases.get(last);
        if (before == after) {
            return true;
        }
        for (int call = 0; call < length; call++) {
            if (profiles.arrivals()[after + call] + ahead < profiles.arrivals()[before + call]
                    || profiles.departures()[after + call] + ahead < profiles.departures()[before + call]) {
                return false;
            }
        }
        return true;
    }

    private int offset(int trip) {
        return timetable.profiles().starts()[timetable.trips().profiles()[trip]];
    }
}
