package uk.gov.essex.smart.movement.timetable;

/**
 * How long trips take from call to call, shared by all trips that take the same. Profile {@code p} stands at
 * {@code starts[p]} to {@code starts[p + 1]}.
 *
 * @param arrivals seconds since the trip's first departure
 * @param departures likewise
 */
record Profiles(int[] starts, int[] arrivals, int[] departures) {

    int size() {
        return starts.length - 1;
    }

    int length(int profile) {
        return starts[profile + 1] - starts[profile];
    }

    /** Each profile from its end to its beginning, times negated. */
    Profiles mirrored() {
        int[] back = new int[arrivals.length];
        int[] away = new int[arrivals.length];
        for (int profile = 0; profile < size(); profile++) {
            int last = starts[profile] + starts[profile + 1] - 1;
            for (int call = starts[profile]; call < starts[profile + 1]; call++) {
                back[call] = -departures[last - call];
                away[call] = -arrivals[last - call];
            }
        }
        return new Profiles(starts, back, away);
    }

    void write(Sink sink) {
        sink.numbers(starts);
        sink.numbers(arrivals);
        sink.numbers(departures);
    }

    static Profiles read(Source source) {
        Profiles profiles = new Profiles(source.numbers(), source.numbers(), source.numbers());
        source.require(
                Columns.divide(profiles.starts, profiles.arrivals.length)
                        && profiles.departures.length == profiles.arrivals.length,
                "its profiles' columns differ in length");
        for (int profile = 0; profile < profiles.size(); profile++) {
            source.require(profiles.isInOrder(profile), "a trip runs back in time");
        }
        return profiles;
    }

    private boolean isInOrder(int profile) {
        int last = -Timetable.LATEST_SECOND;
        for (int call = starts[profile]; call < starts[profile + 1]; call++) {
            if (arrivals[call] < last || departures[call] < arrivals[call]) {
                return false;
            }
            last = departures[call];
        }
        return last < Timetable.LATEST_SECOND;
    }
}
