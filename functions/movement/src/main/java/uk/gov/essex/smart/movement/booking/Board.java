package uk.gov.essex.smart.movement.booking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.gov.essex.smart.movement.PlannedCall;
import uk.gov.essex.smart.movement.PlannedRide;
import uk.gov.essex.smart.movement.Road;
import uk.gov.essex.smart.movement.RoadLeg;
import uk.gov.essex.smart.movement.RunPlan;
import uk.gov.essex.smart.movement.matching.Aboard;
import uk.gov.essex.smart.movement.matching.Call;
import uk.gov.essex.smart.movement.matching.Dispatch;
import uk.gov.essex.smart.movement.matching.Insertion;
import uk.gov.essex.smart.movement.matching.Plan;
import uk.gov.essex.smart.movement.matching.Refusal;
import uk.gov.essex.smart.movement.matching.Ride;
import uk.gov.essex.smart.movement.matching.Schedule;
import uk.gov.essex.smart.movement.matching.Verifier;
import uk.gov.essex.smart.movement.matching.Visit;
import uk.gov.essex.smart.movement.matching.Weights;

/** Run plans laid before the engine, and read back from it. Not for several threads. */
final class Board {

    /** How far from what was asked a relaxation may lie. */
    private static final double FURTHEST_SECONDS = 7_200;

    private final Places places = new Places();
    private final Laying laying;
    private final Dispatch dispatch;
    private final List<Laid> runs = new ArrayList<>();
    private final Map<Integer, PlannedRide> rides = new HashMap<>();

    /**
     * An empty board.
     *
     * @param now what happened before is past
     * @param settled calls that start by then stay as they are
     */
    Board(Instant now, Instant settled, Weights weights) {
        laying = new Laying(places, now, settled);
        dispatch = new Dispatch(places, weights);
    }

    /**
     * Lays a plan; false where the engine finds that it cannot be kept any more, so that nothing can be added to it.
     * The first plan laid is run 0.
     */
    boolean lay(RunPlan plan) {
        int before = dispatch.rides();
        Laid laid;
        try {
            laid = laying.lay(plan);
            dispatch.addRun(laid.run(), laid.rest());
        } catch (IllegalArgumentException late) {
            return false;
        }
        runs.add(laid);
        for (int i = 0; i < laid.rides().size(); i++) {
            rides.put(before + i, laid.rides().get(i));
        }
        return true;
    }

    boolean isEmpty() {
        return runs.isEmpty();
    }

    Dispatch dispatch() {
        return dispatch;
    }

    RunPlan laid(int run) {
        return runs.get(run).plan();
    }

    /** Where the ride fits, the lightest first. On a board of one timetabled run the ride goes from stop to stop. */
    List<Insertion> rank(PlannedRide ride, int most) {
        return dispatch.rank(engineRide(ride), most);
    }

    Refusal explain(PlannedRide ride) {
        return dispatch.explain(engineRide(ride), FURTHEST_SECONDS);
    }

    private Ride engineRide(PlannedRide ride) {
        boolean timetabled = runs.size() == 1 && runs.getFirst().plan().isTimetabled();
        return timetabled ? laying.ride(ride, runs.getFirst().run()) : laying.ride(ride);
    }

    void accept(Insertion insertion, PlannedRide ride) {
        rides.put(dispatch.accept(insertion), ride);
    }

    /** When, in the engine's seconds. */
    Instant instant(double seconds) {
        return laying.instant(seconds);
    }

    /** From now on this road is taken, whatever the model says. */
    void learn(RoadLeg leg, Road road) {
        places.learn(leg.from(), leg.to(), road);
    }

    /** The run as it is now planned: the past as it was, and the rest as the engine has it. */
    RunPlan plan(int run) {
        Laid laid = runs.get(run);
        Schedule schedule = dispatch.schedule(run);
        List<PlannedCall> calls = new ArrayList<>(laid.history().past());
        List<PlannedRide> carried = new ArrayList<>(finished(laid));
        int last = laid.run().start();
        for (Call call : schedule.calls()) {
            if (call.action() != Call.Action.BREAK) {
                PlannedRide ride = ride(call.ride());
                boolean boards = call.action() == Call.Action.PICKUP;
                calls.add(new PlannedCall(
                        ride.booking(),
                        boards ? PlannedCall.Action.BOARD : PlannedCall.Action.ALIGHT,
                        laying.instant(call.arrival()),
                        laying.instant(call.begin()),
                        laid.plan().isTimetabled() ? Road.NONE : places.road(last, call.place()),
                        done(laid.plan(), ride, boards)));
                last = call.place();
                if (!boards) {
                    carried.add(ride);
                }
            }
        }
        boolean rests = laid.plan().isTimetabled() || calls.isEmpty();
        return laid.plan()
                .with(
                        carried,
                        calls,
                        rests ? Road.NONE : places.road(last, laid.run().end()));
    }

    /** A timetabled run is laid whole; what was done on it stays done. */
    private static Optional<Instant> done(RunPlan plan, PlannedRide ride, boolean boards) {
        PlannedCall.Action action = boards ? PlannedCall.Action.BOARD : PlannedCall.Action.ALIGHT;
        return plan.calls().stream()
                .filter(call -> call.isOf(ride.booking(), action))
                .flatMap(call -> call.done().stream())
                .findFirst();
    }

    private static List<PlannedRide> finished(Laid laid) {
        return laid.plan().rides().stream()
                .filter(ride -> laid.history().has(ride, PlannedCall.Action.ALIGHT))
                .toList();
    }

    private PlannedRide ride(int number) {
        PlannedRide ride = rides.get(number);
        if (ride == null) {
            throw new IllegalStateException("The engine plans a ride (" + number + ") that was not laid before it");
        }
        return ride;
    }

    /**
     * Judges the run by another method than the engine's.
     *
     * @throws IllegalStateException where the plan breaks a promise: such a plan must never be stored
     */
    void verify(int run) {
        Laid laid = runs.get(run);
        List<Aboard> aboard = laid.rest().aboard();
        Map<Integer, Integer> positions = new HashMap<>();
        List<Ride> waiting = new ArrayList<>();
        List<Visit> visits = new ArrayList<>();
        for (int i = 0; i < aboard.size(); i++) {
            positions.put(number(laid.rides().get(i)), i);
        }
        for (Visit visit : dispatch.visits(run)) {
            if (visit.pickup()) {
                positions.put(visit.ride(), aboard.size() + waiting.size());
                waiting.add(dispatch.ride(visit.ride()));
            }
            visits.add(new Visit(positions.getOrDefault(visit.ride(), -1), visit.pickup()));
        }
        Plan plan = new Plan(aboard, waiting, visits, laid.rest().committed());
        if (!new Verifier(places).check(laid.run(), plan).isEmpty()) {
            throw new IllegalStateException(
                    "The engine's plan of " + laid.plan().id().value() + " breaks a promise");
        }
    }

    private int number(PlannedRide ride) {
        return rides.entrySet().stream()
                .filter(entry -> entry.getValue().equals(ride))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
