package uk.gov.essex.smart.benchmarks.peers;

import com.graphhopper.jsprit.core.algorithm.VehicleRoutingAlgorithm;
import com.graphhopper.jsprit.core.algorithm.listener.IterationStartsListener;
import com.graphhopper.jsprit.core.algorithm.state.StateId;
import com.graphhopper.jsprit.core.algorithm.state.StateManager;
import com.graphhopper.jsprit.core.algorithm.state.UpdateMaxTimeInVehicle;
import com.graphhopper.jsprit.core.algorithm.termination.TimeTermination;
import com.graphhopper.jsprit.core.problem.Location;
import com.graphhopper.jsprit.core.problem.VehicleRoutingProblem;
import com.graphhopper.jsprit.core.problem.constraint.ConstraintManager;
import com.graphhopper.jsprit.core.problem.constraint.MaxTimeInVehicleConstraint;
import com.graphhopper.jsprit.core.problem.job.Shipment;
import com.graphhopper.jsprit.core.problem.solution.VehicleRoutingProblemSolution;
import com.graphhopper.jsprit.core.problem.solution.route.VehicleRoute;
import com.graphhopper.jsprit.core.problem.solution.route.activity.TimeWindow;
import com.graphhopper.jsprit.core.problem.solution.route.activity.TourActivity;
import com.graphhopper.jsprit.core.problem.vehicle.VehicleImpl;
import com.graphhopper.jsprit.core.problem.vehicle.VehicleTypeImpl;
import com.graphhopper.jsprit.core.util.Coordinate;
import com.graphhopper.jsprit.core.util.Solutions;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import uk.gov.essex.smart.benchmarks.darp.Instance;
import uk.gov.essex.smart.benchmarks.darp.Node;
import uk.gov.essex.smart.benchmarks.darp.Routes;
import uk.gov.essex.smart.benchmarks.darp.Solver;

/**
 * jsprit with shipments and its own constraint of the longest time in a vehicle. Its annealing follows the number of
 * iterations, so a first tenth of the time measures how many the rest has room for; where time is left, it starts again. It
 * has no limit on a route's duration, which the day's length implies in sets a and b.
 */
public final class Jsprit implements Solver {

    private static final double CALIBRATION = 0.1;
    private static final double NOT_WORTH_A_SEARCH = 0.02;

    @Override
    public String name() {
        return "jsprit";
    }

    @Override
    public String settings() {
        return "jsprit-core 1.9.0-beta.11: its default ruin and recreate with regret insertion, iterations calibrated"
                + " to the time, MaxTimeInVehicleConstraint, one thread";
    }

    @Override
    public Routes solve(Instance original, double seconds, long seed) {
        Instance instance = Tightened.of(original);
        VehicleRoutingProblem problem = problem(instance);
        long begun = System.nanoTime();
        List<VehicleRoutingProblemSolution> answers = new ArrayList<>();
        double left = seconds * CALIBRATION;
        int iterations = Integer.MAX_VALUE;
        while (left > seconds * NOT_WORTH_A_SEARCH) {
            int[] done = {1};
            long started = System.nanoTime();
            VehicleRoutingAlgorithm algorithm = algorithm(problem, seed + answers.size(), iterations, left);
            algorithm.addListener((IterationStartsListener) (iteration, any, solutions) -> done[0] = iteration);
            answers.add(Solutions.bestOf(algorithm.searchSolutions()));
            double taken = (System.nanoTime() - started) * 1e-9;
            left = seconds - (System.nanoTime() - begun) * 1e-9;
            iterations = (int) Math.clamp(done[0] * left / taken, 1, 1e9);
        }
        return routes(Solutions.bestOf(answers));
    }

    private static VehicleRoutingAlgorithm algorithm(
            VehicleRoutingProblem problem, long seed, int iterations, double seconds) {
        StateManager states = new StateManager(problem);
        ConstraintManager constraints = new ConstraintManager(problem, states);
        StateId longest = states.createStateId("longest-ride");
        StateId open = states.createStateId("open-rides");
        states.addStateUpdater(new UpdateMaxTimeInVehicle(
                states, longest, problem.getTransportCosts(), problem.getActivityCosts(), open));
        constraints.addConstraint(
                new MaxTimeInVehicleConstraint(
                        problem.getTransportCosts(), problem.getActivityCosts(), longest, states, problem, open),
                ConstraintManager.Priority.CRITICAL);
        VehicleRoutingAlgorithm algorithm = com.graphhopper.jsprit.core.algorithm.box.Jsprit.Builder.newInstance(
                        problem)
                .setStateAndConstraintManager(states, constraints)
                .setRandom(Random.from(new SplittableRandom(seed)))
                .buildAlgorithm();
        algorithm.setMaxIterations(iterations);
        TimeTermination clock = new TimeTermination((long) (seconds * 1000));
        algorithm.setPrematureAlgorithmTermination(clock);
        algorithm.addListener(clock);
        return algorithm;
    }

    private static VehicleRoutingProblem problem(Instance instance) {
        VehicleRoutingProblem.Builder problem = VehicleRoutingProblem.Builder.newInstance()
                .setFleetSize(VehicleRoutingProblem.FleetSize.FINITE)
                .setRoutingCost(new Lengths(instance));
        VehicleTypeImpl type = VehicleTypeImpl.Builder.newInstance("taxi")
                .addCapacityDimension(0, instance.capacity())
                .setCostPerDistance(1)
                .build();
        for (int vehicle = 0; vehicle < instance.vehicles(); vehicle++) {
            problem.addVehicle(VehicleImpl.Builder.newInstance("taxi " + vehicle)
                    .setStartLocation(location(instance, 0))
                    .setEarliestStart(instance.node(0).earliest())
                    .setLatestArrival(instance.node(instance.end()).latest())
                    .setType(type)
                    .build());
        }
        for (int pickup = 1; pickup <= instance.requests(); pickup++) {
            problem.addJob(shipment(instance, pickup));
        }
        return problem.build();
    }

    private static Shipment shipment(Instance instance, int pickup) {
        int delivery = instance.requests() + pickup;
        Node from = instance.node(pickup);
        Node to = instance.node(delivery);
        return Shipment.Builder.newInstance(String.valueOf(pickup))
                .addSizeDimension(0, from.load())
                .setPickupLocation(location(instance, pickup))
                .setPickupServiceTime(from.service())
                .setPickupTimeWindow(TimeWindow.newInstance(from.earliest(), from.latest()))
                .setDeliveryLocation(location(instance, delivery))
                .setDeliveryServiceTime(to.service())
                .setDeliveryTimeWindow(TimeWindow.newInstance(to.earliest(), to.latest()))
                .setMaxTimeInVehicle(instance.longestRide())
                .build();
    }

    private static Location location(Instance instance, int node) {
        return Location.Builder.newInstance()
                .setIndex(node)
                .setId(String.valueOf(node))
                .setCoordinate(Coordinate.newInstance(
                        instance.node(node).x(), instance.node(node).y()))
                .build();
    }

    private static Routes routes(VehicleRoutingProblemSolution solution) {
        List<List<Integer>> routes = new ArrayList<>();
        for (VehicleRoute route : solution.getRoutes()) {
            routes.add(route.getActivities().stream()
                    .map(TourActivity::getLocation)
                    .map(Location::getIndex)
                    .toList());
        }
        return new Routes(routes);
    }
}
