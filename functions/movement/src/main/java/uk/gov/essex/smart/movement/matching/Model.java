package uk.gov.essex.smart.movement.matching;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The optimiser's own copy of a dispatch: its roaming runs, the rides that may move, and travel kept in a matrix. Rides
 * on board, committed or on timetabled trips stay where they are.
 */
final class Model {

    private static final int MOST_PLACES = 1_500;

    final Rides rides;
    final Travel travel;
    /** The runs' numbers in the dispatch. */
    final int[] runs;
    /** Rides that may move. */
    final int[] movable;

    private final List<Route> originals;
    private final boolean few;
    private final int[] names;

    Model(Fleet fleet) {
        runs = IntStream.range(0, fleet.size())
                .filter(run -> fleet.get(run) instanceof Roaming)
                .toArray();
        originals = Arrays.stream(runs)
                .mapToObj(run -> ((Roaming) fleet.get(run)).route)
                .toList();
        boolean[] moves = new boolean[fleet.rides.size()];
        fleet.unplanned().forEach(ride -> moves[ride] = true);
        originals.forEach(route -> free(route, moves));
        movable = IntStream.range(0, moves.length).filter(ride -> moves[ride]).toArray();
        names = places(fleet.rides);
        few = names.length <= MOST_PLACES;
        travel = few ? new Matrix(fleet.travel, names.length, place -> names[place]) : fleet.travel;
        rides = fleet.rides.copy(travel, this::rename);
    }

    private static void free(Route route, boolean[] moves) {
        int[] seen = new int[moves.length];
        for (int at = 0; at < route.size; at++) {
            int ride = route.visits[at] / 2;
            seen[ride] += at < route.committed ? 2 : 1;
            moves[ride] = seen[ride] == 2 && at >= route.committed;
        }
    }

    private int[] places(Rides all) {
        IntStream ends = originals.stream().flatMapToInt(route -> IntStream.of(route.run.start(), route.run.end()));
        IntStream planned = originals.stream().flatMapToInt(route -> Arrays.stream(route.visits, 0, route.size));
        IntStream free = Arrays.stream(movable).flatMap(ride -> IntStream.of(2 * ride, 2 * ride + 1));
        IntStream stops = IntStream.concat(planned, free).map(visit -> all.place[visit]);
        return IntStream.concat(ends, stops)
                .filter(place -> place >= 0)
                .distinct()
                .sorted()
                .toArray();
    }

    private int rename(int place) {
        return few && place >= 0 ? Arrays.binarySearch(names, place) : place;
    }

    /** A new copy of every route. Runs that could be exchanged have the same salt. */
    Route[] routes(Timing timing) {
        Map<Run, Long> salts = new HashMap<>();
        return IntStream.range(0, originals.size())
                .mapToObj(at -> {
                    Route route = originals.get(at);
                    boolean alike = route.aboard.length == 0 && route.committed == 0;
                    Route copy = copy(route);
                    long own = Memo.mix(at + 1L);
                    copy.salt = alike ? salts.computeIfAbsent(route.run, run -> own) : own;
                    copy.become(route.visits, route.size, timing);
                    return copy;
                })
                .toArray(Route[]::new);
    }

    private Route copy(Route route) {
        Run run = route.run;
        Run renamed = new Run(
                rename(run.start()),
                rename(run.end()),
                run.shift(),
                run.longestDuration(),
                run.layouts(),
                run.offers(),
                run.tariff(),
                run.breaks(),
                run.fixed());
        return new Route(renamed, route.vehicle, route.aboard, route.committed, rides, travel);
    }
}
