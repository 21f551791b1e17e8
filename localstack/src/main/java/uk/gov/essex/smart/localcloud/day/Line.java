package uk.gov.essex.smart.localcloud.day;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import uk.gov.essex.smart.common.Position;

/**
 * A bus line from the bus station outwards: the stops of its corridor in order.
 *
 * @param name as on the bus's front
 * @param everyMinutes between two buses, all day
 * @param stops places in the order outwards
 */
record Line(String name, int everyMinutes, List<Integer> stops) {

    private static final double CORRIDOR_METRES = 350;
    private static final double APART_METRES = 400;

    /** Draws a line along the straight way from one place to another, through the stops beside it. */
    static Line between(String name, int everyMinutes, List<Place> places, int from, int to) {
        Position start = places.get(from).position();
        Position end = places.get(to).position();
        double length = start.distanceMetres(end);
        List<Integer> corridor = IntStream.range(0, places.size())
                .filter(i -> isBeside(places.get(i).position(), start, end, length))
                .boxed()
                .sorted(Comparator.comparingDouble(i -> places.get(i).position().distanceMetres(start)))
                .toList();
        List<Integer> stops = new ArrayList<>(List.of(from));
        Set<String> named = new HashSet<>(Set.of(places.get(from).name()));
        for (int stop : corridor) {
            Place place = places.get(stop);
            boolean apart =
                    place.position().distanceMetres(places.get(stops.getLast()).position()) >= APART_METRES
                            && place.position().distanceMetres(end) >= APART_METRES;
            if (apart && named.add(place.name())) {
                stops.add(stop);
            }
        }
        stops.add(to);
        return new Line(name, everyMinutes, stops);
    }

    private static boolean isBeside(Position stop, Position start, Position end, double length) {
        return stop.distanceMetres(start) + stop.distanceMetres(end)
                <= length + 2 * CORRIDOR_METRES * CORRIDOR_METRES / length;
    }
}
