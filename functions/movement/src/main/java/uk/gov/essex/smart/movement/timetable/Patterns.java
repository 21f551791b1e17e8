package uk.gov.essex.smart.movement.timetable;

/**
 * Trips of one route that call at the same stops in the same order. Pattern {@code p} calls at {@code stops} from
 * {@code stopStarts[p]}; its trips are those from {@code tripStarts[p]}.
 *
 * @param calls what may be done at each of the stops: {@link #BOARD}, {@link #ALIGHT}
 */
record Patterns(int[] routes, int[] stopStarts, int[] stops, byte[] calls, int[] tripStarts) {

    static final int BOARD = 1;
    static final int ALIGHT = 2;

    int size() {
        return routes.length;
    }

    int length(int pattern) {
        return stopStarts[pattern + 1] - stopStarts[pattern];
    }

    void write(Sink sink) {
        sink.numbers(routes);
        sink.numbers(stopStarts);
        sink.numbers(stops);
        sink.bytes(calls);
        sink.numbers(tripStarts);
    }

    static Patterns read(Source source, int stops, int routes) {
        Patterns patterns =
                new Patterns(source.numbers(), source.numbers(), source.numbers(), source.bytes(), source.numbers());
        source.require(
                Columns.within(patterns.routes, routes)
                        && Columns.within(patterns.stops, stops)
                        && patterns.stopStarts.length == patterns.size() + 1
                        && Columns.divide(patterns.stopStarts, patterns.stops.length)
                        && patterns.calls.length == patterns.stops.length
                        && patterns.tripStarts.length == patterns.size() + 1,
                "a pattern names what is not there");
        return patterns;
    }
}
