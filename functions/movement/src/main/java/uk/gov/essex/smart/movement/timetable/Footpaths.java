package uk.gov.essex.smart.movement.timetable;

/**
 * Walks between stops, each its own direction; those from stop {@code s} stand at {@code starts[s]} to
 * {@code starts[s + 1]}.
 *
 * @param to the stop walked to
 * @param seconds how long it takes
 */
record Footpaths(int[] starts, int[] to, int[] seconds) {

    /** Every walk the other way round. */
    Footpaths reversed() {
        int[] first = new int[starts.length];
        for (int stop : to) {
            first[stop + 1]++;
        }
        for (int stop = 1; stop < first.length; stop++) {
            first[stop] += first[stop - 1];
        }
        int[] next = first.clone();
        int[] from = new int[to.length];
        int[] lengths = new int[to.length];
        for (int stop = 0; stop + 1 < starts.length; stop++) {
            for (int walk = starts[stop]; walk < starts[stop + 1]; walk++) {
                int place = next[to[walk]]++;
                from[place] = stop;
                lengths[place] = seconds[walk];
            }
        }
        return new Footpaths(first, from, lengths);
    }

    void write(Sink sink) {
        sink.numbers(starts);
        sink.numbers(to);
        sink.numbers(seconds);
    }

    static Footpaths read(Source source, int stops) {
        Footpaths footpaths = new Footpaths(source.numbers(), source.numbers(), source.numbers());
        source.require(
                footpaths.starts.length == stops + 1
                        && Columns.divide(footpaths.starts, footpaths.to.length)
                        && Columns.within(footpaths.to, stops)
                        && footpaths.seconds.length == footpaths.to.length
                        && Columns.within(footpaths.seconds, Timetable.LATEST_SECOND),
                "a footpath leads nowhere");
        return footpaths;
    }
}
