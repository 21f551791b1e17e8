package uk.gov.essex.smart.movement.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class OptimiserTest {

    private static final int RIDES = 40;

    private final SplittableRandom chance = new SplittableRandom(7);
    private final Plane plane = new Plane(2 * RIDES + 1, 20, chance);

    private Dispatch dispatch() {
        Dispatch dispatch = new Dispatch(plane, Weights.COST);
        for (int run = 0; run < 6; run++) {
            Break rest = new Break(new Window(150, 300), 20);
            dispatch.addRun(Run.of(0, 0, new Window(0, 480), List.of(Load.of(3)), Tariff.DISTANCE)
                    .withBreaks(run < 3 ? List.of(rest) : List.of()));
        }
        return dispatch;
    }

    private Ride ride(int number) {
        double from = chance.nextDouble(400);
        Stop pickup = new Stop(1 + number, new Window(from, from + 15), 3);
        Stop delivery = new Stop(1 + RIDES + number, Window.ALWAYS, 3);
        return new Ride(pickup, delivery, 30, Load.of(1), 0, 1L << (number % 9), number % 9 == 0 ? 2 : 0);
    }

    @Test
    void keepsEveryPromiseAndCostsLess() {
        Dispatch dispatch = dispatch();
        List<Integer> accepted = new ArrayList<>();
        for (int number = 0; number < RIDES; number++) {
            dispatch.rank(ride(number), 1).forEach(insertion -> accepted.add(dispatch.accept(insertion)));
        }
        double before = dispatch.cost();

        double saved = Optimiser.improve(dispatch, Budget.ofIterations(400), 1);

        assertThat(accepted).hasSizeGreaterThan(30).allMatch(ride -> dispatch.runOf(ride) >= 0);
        assertThat(saved).isPositive().isCloseTo(before - dispatch.cost(), within(1e-6));
        assertVerified(dispatch);
    }

    @Test
    void neverGivesAPromisedPlaceToRidesThatNoRunHadYet() {
        Dispatch dispatch = new Dispatch(new Line(), Weights.COST);
        dispatch.addRun(Run.of(0, 0, new Window(0, 480), List.of(Load.of(1)), Tariff.DISTANCE));
        int promised = dispatch.accept(dispatch.rank(along(5, 95), 1).getFirst());
        List<Integer> waiting = IntStream.of(10, 20, 30, 40)
                .mapToObj(place -> dispatch.addRide(along(place, place + 5)))
                .toList();

        Optimiser.improve(dispatch, Budget.ofIterations(100), 1);

        assertThat(dispatch.runOf(promised)).isZero();
        assertThat(dispatch.unplanned()).isEqualTo(waiting);
    }

    private static Ride along(int from, int to) {
        Stop pickup = new Stop(from, new Window(from, from + 1), 0);
        return Ride.of(pickup, new Stop(to, Window.ALWAYS, 0), 100, Load.of(1));
    }

    @Test
    void leavesRidesUnplannedWhereThereIsNoRun() {
        Dispatch dispatch = new Dispatch(plane, Weights.COST);
        int ride = dispatch.addRide(ride(0));

        assertThat(Optimiser.improve(dispatch, Budget.ofIterations(10), 1)).isZero();
        assertThat(dispatch.unplanned()).containsExactly(ride);
    }

    @Test
    void servesRidesNoRunHadYet() {
        Dispatch dispatch = dispatch();
        IntStream.range(0, 30).forEach(number -> dispatch.addRide(ride(number)));

        Optimiser.improve(dispatch, Budget.ofIterations(300), 1);

        assertThat(dispatch.unplanned()).isEmpty();
        assertVerified(dispatch);
    }

    @Test
    void isTheSameForTheSameSeed() {
        double[] costs = IntStream.range(0, 2)
                .mapToDouble(turn -> {
                    OptimiserTest again = new OptimiserTest();
                    Dispatch dispatch = again.dispatch();
                    IntStream.range(0, 30).forEach(number -> dispatch.addRide(again.ride(number)));
                    Optimiser.improve(dispatch, Budget.ofIterations(300), 3);
                    return dispatch.cost();
                })
                .toArray();

        assertThat(costs[0]).isEqualTo(costs[1]);
    }

    @Test
    void leavesCommittedVisitsFirst() {
        Dispatch dispatch = new Dispatch(plane, Weights.COST);
        Run bus = Run.of(0, 0, new Window(0, 480), List.of(Load.of(3)), Tariff.DISTANCE);
        List<Ride> rides = IntStream.range(0, 3).mapToObj(this::anyTime).toList();
        List<Visit> visits = List.of(
                Visit.pickup(0),
                Visit.pickup(1),
                Visit.delivery(0),
                Visit.delivery(1),
                Visit.pickup(2),
                Visit.delivery(2));
        dispatch.addRun(bus, new Plan(List.of(), rides, visits, 3));
        IntStream.range(3, 12).forEach(number -> dispatch.addRide(anyTime(number)));

        Optimiser.improve(dispatch, Budget.ofIterations(200), 1);

        assertThat(dispatch.visits(0)).startsWith(visits.get(0), visits.get(1), visits.get(2));
        assertVerified(dispatch);
    }

    private Ride anyTime(int number) {
        Stop pickup = new Stop(1 + number, Window.ALWAYS, 1);
        return Ride.of(pickup, new Stop(1 + RIDES + number, Window.ALWAYS, 1), 60, Load.of(1));
    }

    private void assertVerified(Dispatch dispatch) {
        Verifier verifier = new Verifier(plane);
        for (int run = 0; run < dispatch.runs(); run++) {
            List<Visit> visits = dispatch.visits(run);
            List<Integer> numbers =
                    visits.stream().filter(Visit::pickup).map(Visit::ride).toList();
            List<Ride> rides = numbers.stream().map(dispatch::ride).toList();
            List<Visit> renamed = visits.stream()
                    .map(visit -> new Visit(numbers.indexOf(visit.ride()), visit.pickup()))
                    .toList();
            assertThat(verifier.check(dispatch.run(run), Plan.of(rides, renamed)))
                    .isEmpty();
        }
    }
}
