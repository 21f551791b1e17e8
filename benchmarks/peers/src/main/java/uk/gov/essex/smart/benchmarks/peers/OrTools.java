package uk.gov.essex.smart.benchmarks.peers;

import com.google.ortools.Loader;
import com.google.ortools.constraintsolver.Assignment;
import com.google.ortools.constraintsolver.FirstSolutionStrategy;
import com.google.ortools.constraintsolver.LocalSearchMetaheuristic;
import com.google.ortools.constraintsolver.RoutingDimension;
import com.google.ortools.constraintsolver.RoutingIndexManager;
import com.google.ortools.constraintsolver.RoutingModel;
import com.google.ortools.constraintsolver.RoutingSearchParameters;
import com.google.ortools.constraintsolver.main;
import com.google.protobuf.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import uk.gov.essex.smart.benchmarks.darp.Instance;
import uk.gov.essex.smart.benchmarks.darp.Node;
import uk.gov.essex.smart.benchmarks.darp.Routes;
import uk.gov.essex.smart.benchmarks.darp.Solver;

/**
 * The routing library of OR-Tools. It counts in whole numbers: lengths and times are scaled, times rounded up and windows
 * inwards, so that what it calls feasible is. Ride times are pickup-to-delivery limits of the time dimension and
 * constraints of the underlying solver; every request may be dropped at a price no detour reaches.
 */
public final class OrTools implements Solver {

    private static final double SCALE = 10_000;
    private static final long PRICE_OF_DROPPING = 100_000_000_000L;

    /** Loads the native library, which takes most of a second. */
    public OrTools() {
        Loader.loadNativeLibraries();
    }

    @Override
    public String name() {
        return "OR-Tools";
    }

    @Override
    public String settings() {
        return "OR-Tools 9.15.6755 routing: parallel cheapest insertion, guided local search, ride time as"
                + " pickup-to-delivery limit and solver constraint, droppable requests; it takes no seed";
    }

    @Override
    public Routes solve(Instance original, double seconds, long seed) {
        Instance instance = Tightened.of(original);
        RoutingIndexManager manager = new RoutingIndexManager(instance.nodes().size() - 1, instance.vehicles(), 0);
        RoutingModel model = new RoutingModel(manager);
        model.setArcCostEvaluatorOfAllVehicles(model.registerTransitMatrix(matrix(instance, false)));
        addLoad(instance, manager, model);
        addTime(instance, manager, model);
        RoutingSearchParameters search = main.defaultRoutingSearchParameters().toBuilder()
                .setFirstSolutionStrategy(FirstSolutionStrategy.Value.PARALLEL_CHEAPEST_INSERTION)
                .setLocalSearchMetaheuristic(LocalSearchMetaheuristic.Value.GUIDED_LOCAL_SEARCH)
                .setTimeLimit(Duration.newBuilder().setSeconds((long) seconds).setNanos((int)
                        ((seconds - Math.floor(seconds)) * 1e9)))
                .build();
        Assignment solution = model.solveWithParameters(search);
        return solution == null ? new Routes(List.of()) : routes(instance, manager, model, solution);
    }

    private static long[][] matrix(Instance instance, boolean time) {
        int places = instance.nodes().size() - 1;
        long[][] matrix = new long[places][places];
        for (int from = 0; from < places; from++) {
            for (int to = 0; to < places; to++) {
                double distance = instance.distance(from, to) * SCALE;
                matrix[from][to] = time
                        ? (long) Math.ceil(distance)
                                + Math.round(instance.node(from).service() * SCALE)
                        : Math.round(distance);
            }
        }
        return matrix;
    }

    private static void addLoad(Instance instance, RoutingIndexManager manager, RoutingModel model) {
        int load = model.registerUnaryTransitCallback(
                index -> instance.node(manager.indexToNode(index)).load());
        long[] capacities = new long[instance.vehicles()];
        Arrays.fill(capacities, instance.capacity());
        model.addDimensionWithVehicleCapacity(load, 0, capacities, true, "load");
    }

    private static void addTime(Instance instance, RoutingIndexManager manager, RoutingModel model) {
        long day = (long) Math.floor(instance.node(instance.end()).latest() * SCALE);
        model.addDimension(model.registerTransitMatrix(matrix(instance, true)), day, day, false, "time");
        RoutingDimension time = model.getMutableDimension("time");
        long longestRide = (long) Math.floor(instance.longestRide() * SCALE);
        for (int pickup = 1; pickup <= instance.requests(); pickup++) {
            int delivery = instance.requests() + pickup;
            long from = manager.nodeToIndex(pickup);
            long to = manager.nodeToIndex(delivery);
            window(instance.node(pickup), time, from);
            window(instance.node(delivery), time, to);
            model.addPickupAndDelivery(from, to);
            model.solver().addConstraint(model.solver().makeEquality(model.vehicleVar(from), model.vehicleVar(to)));
            long most = longestRide + Math.round(instance.node(pickup).service() * SCALE);
            time.setPickupToDeliveryLimitFunctionForPair((any, other) -> most, pickup - 1);
            model.solver()
                    .addConstraint(model.solver()
                            .makeLessOrEqual(
                                    model.solver().makeDifference(time.cumulVar(to), time.cumulVar(from)), most));
            model.addDisjunction(new long[] {from}, PRICE_OF_DROPPING);
            model.addDisjunction(new long[] {to}, PRICE_OF_DROPPING);
        }
        for (int vehicle = 0; vehicle < instance.vehicles(); vehicle++) {
            window(instance.node(0), time, model.start(vehicle));
            window(instance.node(0), time, model.end(vehicle));
            time.setSpanUpperBoundForVehicle((long) Math.floor(instance.longestRoute() * SCALE), vehicle);
            model.addVariableMaximizedByFinalizer(time.cumulVar(model.start(vehicle)));
            model.addVariableMinimizedByFinalizer(time.cumulVar(model.end(vehicle)));
        }
    }

    private static void window(Node node, RoutingDimension time, long index) {
        long earliest = (long) Math.ceil(node.earliest() * SCALE);
        long latest = Math.max(earliest, (long) Math.floor(node.latest() * SCALE));
        time.cumulVar(index).setRange(earliest, latest);
    }

    private static Routes routes(
            Instance instance, RoutingIndexManager manager, RoutingModel model, Assignment solution) {
        List<List<Integer>> routes = new ArrayList<>();
        for (int vehicle = 0; vehicle < instance.vehicles(); vehicle++) {
            List<Integer> route = new ArrayList<>();
            long index = solution.value(model.nextVar(model.start(vehicle)));
            while (!model.isEnd(index)) {
                route.add(manager.indexToNode(index));
                index = solution.value(model.nextVar(index));
            }
            routes.add(route);
        }
        return new Routes(routes);
    }
}
