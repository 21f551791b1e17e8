package uk.gov.essex.smart.benchmarks.darp;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import uk.gov.essex.smart.movement.matching.Budget;
import uk.gov.essex.smart.movement.matching.Dispatch;
import uk.gov.essex.smart.movement.matching.Load;
import uk.gov.essex.smart.movement.matching.Optimiser;
import uk.gov.essex.smart.movement.matching.Ride;
import uk.gov.essex.smart.movement.matching.Run;
import uk.gov.essex.smart.movement.matching.Stop;
import uk.gov.essex.smart.movement.matching.Tariff;
import uk.gov.essex.smart.movement.matching.Visit;
import uk.gov.essex.smart.movement.matching.Weights;
import uk.gov.essex.smart.movement.matching.Window;

/** The platform's engine, asked what a static instance asks: one load, one layout, and the cost is the distance. */
public final class Ours implements Solver {

    private final int threads;

    /** @param threads searches side by side from seeds that follow each other; the best answer counts */
    public Ours(int threads) {
        this.threads = threads;
    }

    @Override
    public String name() {
        return "ours";
    }

    @Override
    public String settings() {
        return "Smart Movement's matching engine as the platform runs it, " + threads
                + (threads == 1 ? " thread" : " threads");
    }

    @Override
    public Routes solve(Instance instance, double seconds, long seed) {
        return solve(instance, Budget.ofSeconds(seconds), seed);
    }

    /** With a budget of iterations the same seed gives the same routes. */
    Routes solve(Instance instance, Budget budget, long seed) {
        List<Dispatch> searches =
                IntStream.range(0, threads).mapToObj(any -> dispatch(instance)).toList();
        List<Thread> running = new ArrayList<>();
        for (int i = 1; i < threads; i++) {
            Dispatch dispatch = searches.get(i);
            long own = seed + i;
            running.add(Thread.ofPlatform().start(() -> Optimiser.improve(dispatch, budget, own)));
        }
        Optimiser.improve(searches.getFirst(), budget, seed);
        running.forEach(Ours::await);
        Dispatch best = searches.stream()
                .min(Comparator.comparingInt(
                                (Dispatch dispatch) -> dispatch.unplanned().size())
                        .thenComparingDouble(Dispatch::weight))
                .orElseThrow();
        return routes(instance, best);
    }

    private static void await(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException("Interrupted while searching", interrupted);
        }
    }

    private static Dispatch dispatch(Instance instance) {
        Dispatch dispatch = new Dispatch(new Lengths(instance), Weights.COST);
        Window shift = new Window(
                instance.node(0).earliest(), instance.node(instance.end()).latest());
        Run run = Run.of(0, instance.end(), shift, List.of(Load.of(instance.capacity())), Tariff.DISTANCE)
                .withLongestDuration(instance.longestRoute());
        for (int vehicle = 0; vehicle < instance.vehicles(); vehicle++) {
            dispatch.addRun(run);
        }
        for (int pickup = 1; pickup <= instance.requests(); pickup++) {
            Load riders = Load.of(instance.node(pickup).load());
            int delivery = instance.requests() + pickup;
            dispatch.addRide(Ride.of(stop(instance, pickup), stop(instance, delivery), instance.longestRide(), riders));
        }
        return dispatch;
    }

    private static Stop stop(Instance instance, int number) {
        Node node = instance.node(number);
        return new Stop(number, new Window(node.earliest(), node.latest()), node.service());
    }

    /** Rides are numbered from 0 in the order of their pickups. */
    private static Routes routes(Instance instance, Dispatch dispatch) {
        List<List<Integer>> routes = new ArrayList<>();
        for (int run = 0; run < dispatch.runs(); run++) {
            List<Integer> route = new ArrayList<>();
            for (Visit visit : dispatch.visits(run)) {
                route.add(visit.ride() + 1 + (visit.pickup() ? 0 : instance.requests()));
            }
            routes.add(route);
        }
        return new Routes(routes);
    }
}
