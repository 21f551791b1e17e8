package uk.gov.essex.smart.movement.timetable;

/**
 * What runs on a day in the order a search wants it. A lane holds runs (a trip on a date) of one pattern of which none
 * overtakes another, the earliest first. Lane {@code l} calls at {@code stops} from {@code stopStarts[l]} and has the runs
 * from {@code runStarts[l]}. The mirror image has time and direction turned round, so that one search serves both ways.
 *
 * @param bases what to add to a run's profile to get seconds of the day
 * @param offsets where a run's profile begins in {@code arrivals} and {@code departures}
 * @param atStarts from where the calls at a stop stand in {@code atLanes} and {@code atPositions}
 */
record Lanes(
        int[] stopStarts,
        int[] stops,
        byte[] calls,
        int[] runStarts,
        int[] bases,
        int[] offsets,
        int[] arrivals,
        int[] departures,
        Footpaths footpaths,
        int[] atStarts,
        int[] atLanes,
        int[] atPositions) {

    static Lanes of(
            int[] stopStarts,
            int[] stops,
            byte[] calls,
            int[] runStarts,
            int[] bases,
            int[] offsets,
            Profiles profiles,
            Footpaths footpaths) {
        int lanes = stopStarts.length - 1;
        int[] atStarts = new int[footpaths.starts().length];
        for (int stop : stops) {
            atStarts[stop + 1]++;
        }
        for (int stop = 1; stop < atStarts.length; stop++) {
            atStarts[stop] += atStarts[stop - 1];
        }
        int[] next = atStarts.clone();
        int[] atLanes = new int[stops.length];
        int[] atPositions = new int[stops.length];
        for (int lane = 0; lane < lanes; lane++) {
            for (int call = stopStarts[lane]; call < stopStarts[lane + 1]; call++) {
                int place = next[stops[call]]++;
                atLanes[place] = lane;
                atPositions[place] = call - stopStarts[lane];
            }
        }
        return new Lanes(
                stopStarts,
                stops,
                calls,
                runStarts,
                bases,
                offsets,
                profiles.arrivals(),
                profiles.departures(),
                footpaths,
                atStarts,
                atLanes,
                atPositions);
    }

    int size() {
        return stopStarts.length - 1;
    }

    int length(int lane) {
        return stopStarts[lane + 1] - stopStarts[lane];
    }

    int stop(int lane, int position) {
        return stops[stopStarts[lane] + position];
    }

    int arrival(int run, int position) {
        return bases[run] + arrivals[offsets[run] + position];
    }

    int departure(int run, int position) {
        return bases[run] + departures[offsets[run] + position];
    }

    /** The same day seen backwards: the last stop first, the latest run first, every time negated. */
    Lanes mirrored(Profiles profiles) {
        int[] back = new int[stops.length];
        byte[] turned = new byte[stops.length];
        int[] earlier = new int[bases.length];
        int[] places = new int[bases.length];
        for (int lane = 0; lane < size(); lane++) {
            int last = stopStarts[lane] + stopStarts[lane + 1] - 1;
            for (int call = stopStarts[lane]; call <= last - stopStarts[lane]; call++) {
                back[call] = stops[last - call];
                byte allowed = calls[last - call];
                turned[call] = (byte) (((allowed & Patterns.BOARD) << 1) | ((allowed & Patterns.ALIGHT) >> 1));
            }
            for (int run = runStarts[lane]; run < runStarts[lane + 1]; run++) {
                earlier[run] = -bases[mirrored(lane, run)];
                places[run] = offsets[mirrored(lane, run)];
            }
        }
        Profiles negated = profiles.mirrored();
        return of(stopStarts, back, turned, runStarts, earlier, places, negated, footpaths.reversed());
    }

    /** The number a run has in the mirror image. */
    int mirrored(int lane, int run) {
        return runStarts[lane] + runStarts[lane + 1] - 1 - run;
    }
}
