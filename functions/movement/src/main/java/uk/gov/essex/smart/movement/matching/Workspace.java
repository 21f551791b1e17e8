package uk.gov.essex.smart.movement.matching;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The optimiser's own copy of a dispatch: its roaming runs, the rides that may move and travel kept in a matrix. Rides
 * on board, committed or on timetabled trips stay where they are.
 */
final class Workspace {

    private static final int MOST_PLACES = 1_500;

    final Rides rides;
    final Travel travel;
    final List<Roaming> routes;
    /** The numbers of the runs of {@link #routes} in the dispatch. */
    final int[] runs;
    /** Rides that may move. */
    final int[] movable;

    final boolean[] moves;
    final Timing timing = new Timing();

    Workspace(Fleet fleet) {
        runs = IntStream.range(0, fleet.size())
                .filter(run -> fleet.get(run) instanceof Roaming)
                .toArray();
        List<Roaming> originals =
                Arrays.stream(runs).mapToObj(run -> (Roaming) fleet.get(run)).toList();
        moves = new boolean[fleet.rides.size()];
        fleet.unplanned().forEach(ride -> moves[ride] = true);
        originals.forEach(this::free);
        movable = IntStream.range(0, moves.length).filter(ride -> moves[ride]).toArray();
        int[] names = names(fleet, originals);
        boolean few = names.length <= MOST_PLACES;
        travel = few ? new Matrix(fleet.travel, names.length, place -> names[place]) : fleet.travel;
        rides = fleet.rides.copy(travel, place -> few ? Arrays.binarySearch(names, place) : place);
        routes = originals.stream()
                .map(route -> {
                    Roaming copy = route.copy(rides, travel, place -> few ? index(names, place) : place);
                    copy.bound(timing);
                    return copy;
                })
                .toList();
    }

    private void free(Roaming route) {
        int[] aboardOrCommitted = new int[moves.length];
        for (int at = 0; at < route.size; at++) {
            int ride = route.visits[at] / 2;
            aboardOrCommitted[ride] += at < route.committed ? 2 : 1;
            moves[ride] = aboardOrCommitted[ride] == 2 && at >= route.committed;
        }
    }

    private static int index(int[] names, int place) {
        return place < 0 ? place : Arrays.binarySearch(names, place);
    }

    private int[] names(Fleet fleet, List<Roaming> originals) {
        IntStream ends = originals.stream().flatMapToInt(route -> IntStream.of(route.run.start(), route.run.end()));
        IntStream planned = originals.stream().flatMapToInt(route -> Arrays.stream(route.visits, 0, route.size));
        IntStream free = Arrays.stream(movable).flatMap(ride -> IntStream.of(2 * ride, 2 * ride + 1));
        IntStream stops = IntStream.concat(planned, free).map(visit -> fleet.rides.place[visit]);
        return IntStream.concat(ends, stops)
                .filter(place -> place >= 0)
                .distinct()
                .sorted()
                .toArray();
    }
}
