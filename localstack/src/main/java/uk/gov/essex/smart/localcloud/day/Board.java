package uk.gov.essex.smart.localcloud.day;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.gov.essex.smart.movement.matching.Dispatch;
import uk.gov.essex.smart.movement.matching.Insertion;
import uk.gov.essex.smart.movement.matching.Plan;
import uk.gov.essex.smart.movement.matching.Ride;
import uk.gov.essex.smart.movement.matching.Schedule;
import uk.gov.essex.smart.movement.matching.Travel;
import uk.gov.essex.smart.movement.matching.Visit;
import uk.gov.essex.smart.movement.matching.Weights;

/** The engine's dispatch for some runs as they stand, with trips known by their numbers. */
final class Board {

    private final Travel roads;
    private final Weights weights;
    private final Dispatch dispatch;
    private final List<Underway> runs;
    private final List<Integer> tripOfRide = new ArrayList<>();

    Board(Travel roads, Weights weights, List<Underway> runs) {
        this.roads = roads;
        this.weights = weights;
        this.runs = runs;
        dispatch = new Dispatch(roads, weights);
        for (Underway run : runs) {
            dispatch.addRun(run.run(), run.plan());
            tripOfRide.addAll(run.trips());
        }
    }

    Dispatch dispatch() {
        return dispatch;
    }

    Schedule schedule(int run) {
        return dispatch.schedule(run);
    }

    /** The lightest way to carry a ride, if there is one. */
    Optional<Insertion> best(Ride ride) {
        return dispatch.rank(ride, 1).stream().findFirst();
    }

    /** Plans the trip so and returns its ride's number. */
    int accept(int trip, Insertion insertion) {
        int ride = dispatch.accept(insertion);
        number(trip, ride);
        return ride;
    }

    /** Whose ride has this number. */
    int trip(int ride) {
        return tripOfRide.get(ride);
    }

    /** What a run weighs by itself. */
    double weightOf(int run) {
        List<Visit> visits = dispatch.visits(run);
        List<Integer> order = visits.stream().map(Visit::ride).distinct().toList();
        List<Visit> own = visits.stream()
                .map(visit -> new Visit(order.indexOf(visit.ride()), visit.pickup()))
                .toList();
        Dispatch alone = new Dispatch(roads, weights);
        alone.addRun(
                dispatch.run(run), Plan.of(order.stream().map(dispatch::ride).toList(), own));
        return alone.weight();
    }

    /** Adds a trip that has found no run, for the optimiser to try. */
    void addUnplanned(int trip, Ride ride) {
        number(trip, dispatch.addRide(ride));
    }

    private void number(int trip, int ride) {
        if (ride != tripOfRide.size()) {
            throw new IllegalStateException("The engine must number rides in order (" + ride + ")");
        }
        tripOfRide.add(trip);
    }

    /** Trips added that still have no run. */
    List<Integer> unplanned() {
        return dispatch.unplanned().stream().map(tripOfRide::get).toList();
    }

    /** Whether every trip that a run had still has one; those listed need not. */
    boolean carriesAllBut(List<Integer> open) {
        Set<Integer> carried = new HashSet<>(open);
        for (int run = 0; run < runs.size(); run++) {
            dispatch.visits(run).forEach(visit -> carried.add(tripOfRide.get(visit.ride())));
        }
        return carried.containsAll(tripOfRide);
    }

    /** Hands each run its plan. */
    void write() {
        for (int run = 0; run < runs.size(); run++) {
            List<Visit> visits = new ArrayList<>();
            Map<Integer, Ride> rides = new LinkedHashMap<>();
            for (Visit visit : dispatch.visits(run)) {
                int trip = tripOfRide.get(visit.ride());
                visits.add(new Visit(trip, visit.pickup()));
                rides.put(trip, dispatch.ride(visit.ride()));
            }
            runs.get(run).replan(visits, rides);
        }
    }
}
