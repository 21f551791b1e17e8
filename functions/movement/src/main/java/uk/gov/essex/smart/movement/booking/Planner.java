package uk.gov.essex.smart.movement.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import uk.gov.essex.smart.common.Position;
import uk.gov.essex.smart.movement.BookingId;
import uk.gov.essex.smart.movement.PlannedCall;
import uk.gov.essex.smart.movement.PlannedRide;
import uk.gov.essex.smart.movement.Road;
import uk.gov.essex.smart.movement.RoadLeg;
import uk.gov.essex.smart.movement.RunPlan;
import uk.gov.essex.smart.movement.TravelTimes;
import uk.gov.essex.smart.movement.matching.Insertion;
import uk.gov.essex.smart.movement.matching.Weights;

/**
 * Changes one run's plan by one ride, with exact feasibility. The model finds where a ride goes; the source of travel
 * times is then asked of the few roads that are new, and where it differs the ride is tried again on those. Every plan
 * passes the engine's verifier before it is given out. Safe from any thread.
 */
public final class Planner {

    private static final double SAME_SECONDS = 1;
    private static final double ROUNDING_PENCE = 1e-6;

    private final TravelTimes travelTimes;
    private final Weights weights;

    /**
     * A ride in its place.
     *
     * @param plan with the ride, of the version that it was given
     * @param publicCostPence what the ride adds
     * @param metres driven that the ride adds
     */
    public record Planned(
            RunPlan plan, PlannedCall boarding, PlannedCall alighting, int publicCostPence, double metres) {}

    /** A new road of a plan, as the model has it. */
    private record Modelled(RoadLeg leg, Road road) {}

    public Planner(TravelTimes travelTimes, Weights weights) {
        this.travelTimes = travelTimes;
        this.weights = weights;
    }

    /** A board of nothing yet. */
    Board board(Instant now) {
        return new Board(now, now, weights);
    }

    /** A board on which calls that start within the time stay as they are. */
    Board board(Instant now, Duration settled) {
        return new Board(now, now.plus(settled), weights);
    }

    /**
     * The plan by the roads of the source of travel times, where it was made by the model's; empty where it cannot be
     * kept on those.
     */
    Optional<RunPlan> confirmed(RunPlan old, RunPlan plan, Instant now) {
        List<Modelled> modelled = newRoads(old, plan, now);
        List<Road> roads =
                travelTimes.roads(modelled.stream().map(Modelled::leg).toList());
        boolean same = IntStream.range(0, roads.size()).allMatch(i -> isSame(roads.get(i), modelled.get(i)));
        if (same) {
            return Optional.of(plan);
        }
        Map<RoadLeg, Road> known = new HashMap<>();
        IntStream.range(0, roads.size()).forEach(i -> known.put(modelled.get(i).leg(), roads.get(i)));
        List<PlannedCall> calls = new ArrayList<>(History.of(plan, now).past());
        List<PlannedCall> future = History.of(plan, now).future();
        List<Modelled> all = roads(plan, now);
        for (int i = 0; i < future.size(); i++) {
            calls.add(future.get(i)
                    .by(known.getOrDefault(all.get(i).leg(), future.get(i).road())));
        }
        Board board = board(now);
        return board.lay(plan.with(plan.rides(), calls, plan.home())) ? Optional.of(board.plan(0)) : Optional.empty();
    }

    private static boolean isSame(Road road, Modelled modelled) {
        return Math.abs(road.seconds() - modelled.road().seconds()) < SAME_SECONDS;
    }

    /** The plan with the ride, or empty where the ride does not fit. */
    public Optional<Planned> insert(RunPlan plan, PlannedRide ride, Instant now) {
        if (plan.state() != RunPlan.State.OPEN || !plan.vehicle().admits(ride.entitlements())) {
            return Optional.empty();
        }
        Optional<Planned> first = insert(plan, ride, board(now));
        if (first.isEmpty() || plan.isTimetabled()) {
            return first;
        }
        List<Modelled> modelled = newRoads(plan, first.get().plan(), now);
        List<Road> roads =
                travelTimes.roads(modelled.stream().map(Modelled::leg).toList());
        Board board = board(now);
        boolean same = true;
        for (int i = 0; i < roads.size(); i++) {
            board.learn(modelled.get(i).leg(), roads.get(i));
            same &= isSame(roads.get(i), modelled.get(i));
        }
        return same ? first : insert(plan, ride, board);
    }

    private static Optional<Planned> insert(RunPlan plan, PlannedRide ride, Board board) {
        if (!board.lay(plan)) {
            return Optional.empty();
        }
        Optional<Insertion> best = board.rank(ride, 1).stream().findFirst();
        if (best.isEmpty()) {
            return Optional.empty();
        }
        board.accept(best.get(), ride);
        board.verify(0);
        RunPlan planned = board.plan(0);
        return Optional.of(new Planned(
                planned,
                call(planned, ride.booking(), PlannedCall.Action.BOARD),
                call(planned, ride.booking(), PlannedCall.Action.ALIGHT),
                (int) Math.ceil(best.get().extraCost() - ROUNDING_PENCE),
                best.get().extraDistance()));
    }

    /** The plan without the ride. Where what remains cannot be planned anew, its times stay as they were. */
    public RunPlan without(RunPlan plan, BookingId booking, Instant now) {
        RunPlan rest = plan.with(
                plan.rides().stream()
                        .filter(ride -> !ride.booking().equals(booking))
                        .toList(),
                withRoads(plan, booking, now),
                plan.home());
        Board board = board(now);
        return rest.state() == RunPlan.State.OPEN && board.lay(rest) ? board.plan(0) : rest;
    }

    /** The calls without the ride's, with new roads where its calls were. */
    private List<PlannedCall> withRoads(RunPlan plan, BookingId booking, Instant now) {
        History history = History.of(plan, now);
        List<PlannedCall> calls = new ArrayList<>(history.past());
        Position last = history.position(plan);
        boolean gap = false;
        for (PlannedCall call : history.future()) {
            if (!call.booking().equals(booking)) {
                Position place = History.place(plan, call);
                calls.add(gap ? call.by(road(last, place, call.arrival())) : call);
                last = place;
            }
            gap = call.booking().equals(booking);
        }
        calls.removeIf(call -> call.booking().equals(booking));
        return calls;
    }

    private Road road(Position from, Position to, Instant around) {
        return travelTimes.roads(List.of(new RoadLeg(from, to, around))).getFirst();
    }

    private static PlannedCall call(RunPlan plan, BookingId booking, PlannedCall.Action action) {
        return plan.calls().stream()
                .filter(call -> call.isOf(booking, action))
                .findFirst()
                .orElseThrow();
    }

    /** The roads to come of the new plan that were none of the old one's. */
    private static List<Modelled> newRoads(RunPlan old, RunPlan plan, Instant now) {
        Set<List<Position>> driven = new HashSet<>();
        roads(old, now)
                .forEach(modelled ->
                        driven.add(List.of(modelled.leg().from(), modelled.leg().to())));
        return roads(plan, now).stream()
                .filter(modelled -> !driven.contains(
                        List.of(modelled.leg().from(), modelled.leg().to())))
                .toList();
    }

    private static List<Modelled> roads(RunPlan plan, Instant now) {
        History history = History.of(plan, now);
        List<Modelled> roads = new ArrayList<>();
        Position last = history.position(plan);
        for (PlannedCall call : history.future()) {
            Position place = History.place(plan, call);
            Instant departure =
                    call.arrival().minusMillis(Math.round(call.road().seconds() * 1_000));
            roads.add(new Modelled(new RoadLeg(last, place, departure), call.road()));
            last = place;
        }
        return roads;
    }
}
