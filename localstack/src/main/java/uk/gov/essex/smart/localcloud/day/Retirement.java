package uk.gov.essex.smart.localcloud.day;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import uk.gov.essex.smart.movement.matching.Dispatch;
import uk.gov.essex.smart.movement.matching.Insertion;
import uk.gov.essex.smart.movement.matching.Travel;
import uk.gov.essex.smart.movement.matching.Visit;
import uk.gov.essex.smart.movement.matching.Weights;

/**
 * Does without whole shifts where their riders find room in others for less than the shift costs. What a slice cannot see
 * is seen here: each rider may go to any run there is.
 */
final class Retirement {

    private final Travel roads;
    private final Weights weights;

    Retirement(Travel roads, Weights weights) {
        this.roads = roads;
        this.weights = weights;
    }

    /** Tries every run that has not set off and is to carry anybody, those with the fewest riders first. Returns how many were done without. */
    int retire(List<Underway> runs) {
        Board board = new Board(roads, weights, runs);
        List<Integer> order = IntStream.range(0, runs.size())
                .filter(run ->
                        !runs.get(run).ahead().isEmpty() && !runs.get(run).hasSetOff())
                .boxed()
                .sorted(Comparator.comparingInt(run -> runs.get(run).ahead().size()))
                .toList();
        int retired = 0;
        for (int run : order) {
            retired += retire(board, run) ? 1 : 0;
        }
        board.write();
        return retired;
    }

    private static boolean retire(Board board, int run) {
        Dispatch dispatch = board.dispatch();
        Set<Integer> riders = new LinkedHashSet<>();
        dispatch.visits(run).stream().map(Visit::ride).forEach(riders::add);
        double saved = board.weightOf(run);
        List<Integer> moved = new ArrayList<>();
        for (int ride : riders) {
            Optional<Insertion> elsewhere = dispatch.rank(dispatch.ride(ride), 2).stream()
                    .filter(insertion -> insertion.run() != run)
                    .findFirst();
            saved -= elsewhere.map(Insertion::extraWeight).orElse(Double.POSITIVE_INFINITY);
            if (saved <= 0) {
                moved.forEach(dispatch::remove);
                return false;
            }
            elsewhere.ifPresent(insertion -> moved.add(board.accept(board.trip(ride), insertion)));
        }
        riders.forEach(dispatch::remove);
        return true;
    }
}
