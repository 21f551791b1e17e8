package uk.gov.essex.smart.localcloud.day;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import uk.gov.essex.smart.movement.matching.Budget;
import uk.gov.essex.smart.movement.matching.Optimiser;
import uk.gov.essex.smart.movement.matching.Ride;
import uk.gov.essex.smart.movement.matching.Stop;
import uk.gov.essex.smart.movement.matching.Travel;
import uk.gov.essex.smart.movement.matching.Visit;
import uk.gov.essex.smart.movement.matching.Weights;

/**
 * Improves a large plan a slice at a time: a run, drawn at random, and those that drive nearest to it. The engine's
 * optimiser plans the slice anew within its promises.
 */
final class Slices {

    private static final int RUNS = 6;
    private static final int MOST_OPEN = 5;
    private static final double SECONDS_LIKE_A_METRE = 0.1;

    private record Neighbour(Underway run, double metres) {}

    private final Travel roads;
    private final Weights weights;
    private final SplittableRandom random;

    Slices(Travel roads, Weights weights, long seed) {
        this.roads = roads;
        this.weights = weights;
        random = new SplittableRandom(seed);
    }

    /**
     * Improves so many slices.
     *
     * @param open trips without a run, which a slice takes in where it can
     * @param apart whether a slice holds one agency's runs only
     */
    void improve(List<Underway> runs, Map<Integer, Ride> open, int slices, long iterations, boolean apart) {
        List<Underway> active = runs.stream().filter(run -> !run.isOver()).toList();
        for (int i = 0; i < slices && active.size() > 1; i++) {
            Underway first = active.get(random.nextInt(active.size()));
            List<Underway> slice = active.stream()
                    .filter(run -> !apart || run.duty().agency() == first.duty().agency())
                    .map(run -> new Neighbour(run, apart(first, run)))
                    .sorted(Comparator.comparingDouble(Neighbour::metres))
                    .limit(RUNS)
                    .map(Neighbour::run)
                    .toList();
            improve(slice, open, iterations);
        }
    }

    private void improve(List<Underway> slice, Map<Integer, Ride> open, long iterations) {
        Board board = new Board(roads, weights, slice);
        List<Integer> tried = some(open);
        for (int trip : tried) {
            board.addUnplanned(trip, promised(open, trip));
        }
        Optimiser.improve(board.dispatch(), Budget.ofIterations(iterations), random.nextLong());
        if (!board.carriesAllBut(tried)) {
            return;
        }
        board.write();
        List<Integer> left = board.unplanned();
        tried.stream().filter(trip -> !left.contains(trip)).forEach(open::remove);
    }

    private List<Integer> some(Map<Integer, Ride> open) {
        int from = random.nextInt(Math.max(1, open.size()));
        return open.keySet().stream().skip(from).limit(MOST_OPEN).toList();
    }

    /** How far apart two runs' next stops are, in metres, with time counted in. A run with nothing ahead is everywhere. */
    private double apart(Underway one, Underway other) {
        if (one == other) {
            return -1;
        }
        List<Visit> mine = one.ahead();
        List<Visit> theirs = other.ahead();
        if (mine.isEmpty() || theirs.isEmpty()) {
            return roads.distance(one.place(), other.place()) + random.nextInt(5_000);
        }
        double nearest = 0;
        int compared = 4;
        for (int i = 0; i < compared; i++) {
            Visit visit = mine.get(random.nextInt(mine.size()));
            nearest += theirs.stream()
                            .mapToDouble(their -> apart(one.promised(), visit, other.promised(), their))
                            .min()
                            .orElseThrow()
                    / compared;
        }
        return nearest;
    }

    private double apart(Map<Integer, Ride> mine, Visit visit, Map<Integer, Ride> theirs, Visit their) {
        Stop one = stop(mine, visit);
        Stop other = stop(theirs, their);
        double late = Math.abs(one.window().latest() - other.window().latest());
        return roads.distance(one.place(), other.place()) + late / SECONDS_LIKE_A_METRE;
    }

    private static Stop stop(Map<Integer, Ride> rides, Visit visit) {
        Ride ride = promised(rides, visit.ride());
        return visit.pickup() ? ride.pickup() : ride.delivery();
    }

    private static Ride promised(Map<Integer, Ride> rides, int trip) {
        Ride ride = rides.get(trip);
        if (ride == null) {
            throw new IllegalStateException("Trip " + trip + " is planned but not promised");
        }
        return ride;
    }
}
