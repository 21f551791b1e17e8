package uk.gov.essex.smart.localcloud.day;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.gov.essex.smart.movement.matching.Insertion;
import uk.gov.essex.smart.movement.matching.Ride;
import uk.gov.essex.smart.movement.matching.Travel;
import uk.gov.essex.smart.movement.matching.Weights;
import uk.gov.essex.smart.movement.matching.Window;

/**
 * Plans and watches over the runs of agencies that plan together, for one day. Trips asked for before the day are taken
 * in order and planned anew in the night; then everybody is told a time to be ready, and keeps it. During the day each
 * trip is answered at once. Every few minutes vehicles live on and what lies ahead is improved within what was told.
 *
 * <p>What is decided in a step can change nothing before the step's end, so nothing is decided with knowledge of what
 * is asked later. Not safe for several threads.
 */
final class ControlRoom {

    /** Everybody is told to be ready from so long before the planned time, and waits at most so long after it. */
    private static final double TOLD_BEFORE = Hours.minutes(5);

    private static final double TOLD_AFTER = Hours.minutes(15);

    /** How often in the day it is asked whether a shift that has not begun can be done without. */
    private static final double RETHINK = Hours.minutes(60);

    private final Travel roads;
    private final Weights weights;
    private final Set<Agency> agencies;
    private final boolean shared;
    private final List<Underway> runs;
    private final Slices slices;
    private final Retirement retirement;
    private final Effort effort;
    private final List<Trip> refused = new ArrayList<>();

    ControlRoom(Travel roads, Weights weights, List<Duty> duties, Set<Agency> agencies, Effort effort, long seed) {
        this.roads = roads;
        this.weights = weights;
        this.agencies = agencies;
        this.effort = effort;
        shared = agencies.size() > 1;
        runs = duties.stream()
                .filter(duty -> agencies.contains(duty.agency()))
                .map(Underway::new)
                .toList();
        slices = new Slices(roads, weights, seed);
        retirement = new Retirement(roads, weights);
    }

    List<Underway> runs() {
        return runs;
    }

    Set<Agency> agencies() {
        return agencies;
    }

    List<Trip> refused() {
        return refused;
    }

    /**
     * Takes all that was asked before the day, plans the night through and tells everybody when. Agencies that share
     * start from what each of them would do for itself.
     */
    void planNight(List<Trip> trips) {
        Board board = new Board(roads, weights, runs);
        Map<Integer, Trip> asked = new LinkedHashMap<>();
        Map<Integer, Ride> open = new LinkedHashMap<>();
        for (Trip trip : trips) {
            Ride own = own(trip);
            asked.put(trip.number(), trip);
            board.best(own)
                    .ifPresentOrElse(found -> board.accept(trip.number(), found), () -> open.put(trip.number(), own));
        }
        board.write();
        int count = (int) Math.round(effort.nightSlices() * runs.size() / 2);
        slices.improve(runs, open, count, effort.iterations(), true);
        if (shared) {
            share(open);
        }
        retirement.retire(runs);
        slices.improve(runs, open, count, effort.iterations(), !shared);
        retirement.retire(runs);
        open.keySet().forEach(trip -> refused.add(asked.get(trip)));
        tell();
    }

    /** Lets every vehicle carry what only its own agency's could. */
    private void share(Map<Integer, Ride> open) {
        for (Underway run : runs) {
            Map<Integer, Ride> rides = new LinkedHashMap<>(run.promised());
            rides.replaceAll((trip, ride) -> ride.withNeeds(ride.needs() & ~Company.OWN_VEHICLES));
            run.replan(run.ahead(), rides);
        }
        open.replaceAll((trip, ride) -> ride.withNeeds(ride.needs() & ~Company.OWN_VEHICLES));
    }

    /** Lives on to the step's end, answers what is asked in it, improves what lies ahead. */
    void step(double until, List<Trip> trips, double shareOfDay) {
        live(until);
        Board board = new Board(roads, weights, open());
        for (Trip trip : trips) {
            Optional<Insertion> found = best(board, trip);
            found.ifPresentOrElse(best -> board.accept(trip.number(), best), () -> refused.add(trip));
        }
        board.write();
        if (until % RETHINK == 0) {
            retirement.retire(open());
        }
        int count = (int) Math.round(effort.daySlices() * shareOfDay * runs.size());
        slices.improve(runs, new LinkedHashMap<>(), count, effort.iterations(), !shared);
    }

    /** The best way to carry the trip, with what its rider is told in its ride. */
    private Optional<Insertion> best(Board board, Trip trip) {
        return board.best(ride(trip)).map(found -> {
            Ride told = told(found.ride(), found.pickupAt());
            return new Insertion(
                    told,
                    found.run(),
                    found.pickupAfter(),
                    found.deliveryAfter(),
                    found.extraCost(),
                    found.extraWeight(),
                    found.extraDistance(),
                    found.extraTime(),
                    found.pickupAt(),
                    found.deliveryAt());
        });
    }

    private void live(double until) {
        List<Underway> open = open();
        Board board = new Board(roads, weights, open);
        for (int i = 0; i < open.size(); i++) {
            open.get(i).advance(until, board.schedule(i), roads);
        }
    }

    private List<Underway> open() {
        return runs.stream().filter(run -> !run.isOver()).toList();
    }

    /** Narrows every promise to what its rider is told from the plan as it stands. */
    private void tell() {
        Board board = new Board(roads, weights, runs);
        for (int i = 0; i < runs.size(); i++) {
            Underway run = runs.get(i);
            Map<Integer, Ride> told = new LinkedHashMap<>(run.promised());
            List<Integer> order = run.ahead().stream()
                    .filter(visit -> visit.pickup())
                    .map(visit -> visit.ride())
                    .toList();
            List<Double> begins = board.schedule(i).calls().stream()
                    .filter(call -> call.action() == uk.gov.essex.smart.movement.matching.Call.Action.PICKUP)
                    .map(call -> call.begin())
                    .toList();
            for (int pickup = 0; pickup < order.size(); pickup++) {
                double begin = begins.get(pickup);
                told.computeIfPresent(order.get(pickup), (trip, ride) -> told(ride, begin));
            }
            run.replan(run.ahead(), told);
        }
    }

    private static Ride told(Ride ride, double pickupAt) {
        Window window = ride.pickup().window();
        Window told = new Window(
                Math.max(window.earliest(), pickupAt - TOLD_BEFORE), Math.min(window.latest(), pickupAt + TOLD_AFTER));
        return ride.withPickup(told);
    }

    /** The trip's ride; where agencies do not share, one that only its own agency's vehicles may carry. */
    private Ride ride(Trip trip) {
        Ride ride = trip.ride();
        if (!agencies.contains(trip.agency())) {
            throw new IllegalArgumentException("Trip " + trip.number() + " is of an agency that plans elsewhere");
        }
        return shared ? ride : own(trip);
    }

    private static Ride own(Trip trip) {
        return trip.ride().withNeeds(trip.ride().needs() | Company.ownVehicles(trip.agency()));
    }
}
