package uk.gov.essex.smart.movement.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The engine's exact check beside the verifier's on random routes, most of them near the edge of feasible. */
final class VerifierAgreementTest {

    private static final int ROUTES = 100_000;

    private final SplittableRandom chance = new SplittableRandom(20_261_122);
    private final Plane plane = new Plane(40, 20, chance);
    private final Verifier verifier = new Verifier(plane);

    @Test
    void agreesOnAHundredThousandRandomRoutes() {
        int judged = 0;
        int feasible = 0;
        while (judged < ROUTES) {
            Run run = run();
            Fleet fleet = new Fleet(plane, Weights.COST);
            Plan start = aboard();
            if (!verifier.check(run, start).isEmpty()) {
                continue;
            }
            Roaming route = (Roaming) fleet.get(fleet.add(run, start));
            for (int attempt = 0; attempt < 14; attempt++) {
                int ride = fleet.rides.add(ride());
                int from = chance.nextInt(route.visits().size() + 1);
                int to = chance.nextInt(from, route.visits().size() + 1);
                Plan longer = planned(fleet.rides, start, route.visits(), ride, from, to);
                boolean right =
                        from >= start.committed() && verifier.check(run, longer).isEmpty();
                assertGlanceAgrees(fleet, route.route, ride, from, to);
                assertThat(route.insert(fleet.timing, ride, from, to))
                        .as("%s %s", run, longer)
                        .isEqualTo(right);
                feasible += right ? 1 : 0;
                judged++;
            }
        }
        assertThat(feasible).isBetween(ROUTES / 10, ROUTES * 9 / 10);
    }

    private static void assertGlanceAgrees(Fleet fleet, Route route, int ride, int from, int to) {
        Glance.Answer answer = new Glance(fleet.rides).judge(route, ride, from, to);
        if (answer != Glance.Answer.OPEN) {
            assertThat(route.settle(fleet.timing, ride, from, to)).isEqualTo(answer == Glance.Answer.YES);
        }
    }

    private Run run() {
        double open = chance.nextDouble(20);
        double duration = chance.nextBoolean() ? Double.POSITIVE_INFINITY : chance.nextDouble(60, 200);
        List<Load> layouts =
                chance.nextBoolean() ? List.of(Load.of(4, 1)) : List.of(Load.of(5, 0), Load.of(3, 1), Load.of(1, 2));
        List<Break> breaks = new ArrayList<>();
        for (int count = chance.nextInt(4) - 1; count > 0; count--) {
            double from = chance.nextDouble(30, 150);
            breaks.add(new Break(new Window(from, from + chance.nextDouble(20, 60)), chance.nextDouble(5, 18)));
        }
        breaks.sort((one, other) ->
                Double.compare(one.window().earliest(), other.window().earliest()));
        int end = chance.nextInt(4) == 0 ? Run.ANYWHERE : chance.nextInt(40);
        return Run.of(chance.nextInt(40), end, new Window(open, open + 220), layouts, Tariff.DISTANCE)
                .withLongestDuration(duration)
                .withOffers(1)
                .withBreaks(breaks);
    }

    private Plan aboard() {
        if (chance.nextInt(3) > 0) {
            return Plan.NONE;
        }
        Ride ride = ride().withNeeds(0).withDelivery(new Window(0, 150));
        return new Plan(List.of(new Aboard(ride, 0)), List.of(), List.of(Visit.delivery(0)), chance.nextInt(2));
    }

    private Ride ride() {
        double from = chance.nextDouble(150);
        double to = from + chance.nextDouble(60);
        Window early = chance.nextInt(3) == 0 ? Window.ALWAYS : new Window(from, from + chance.nextDouble(50));
        Window late = chance.nextInt(3) == 0 ? new Window(0, 200) : new Window(to, to + chance.nextDouble(50));
        Stop pickup = new Stop(chance.nextInt(40), early, chance.nextDouble(4));
        Stop delivery = new Stop(chance.nextInt(40), late, chance.nextDouble(4));
        Load load = chance.nextInt(5) == 0 ? Load.of(0, 1) : Load.of(chance.nextInt(1, 3), 0);
        long kind = 1L << chance.nextInt(4);
        long avoids = chance.nextInt(6) == 0 ? 1L << chance.nextInt(4) : 0;
        return new Ride(pickup, delivery, chance.nextDouble(15, 45), load, chance.nextInt(2), kind, avoids);
    }

    private static Plan planned(Rides rides, Plan start, List<Visit> visits, int ride, int from, int to) {
        List<Visit> longer = new ArrayList<>(visits);
        longer.add(to, Visit.delivery(ride));
        longer.add(from, Visit.pickup(ride));
        int aboard = start.aboard().size();
        List<Integer> numbers =
                longer.stream().filter(Visit::pickup).map(Visit::ride).toList();
        List<Visit> renamed = longer.stream()
                .map(visit -> new Visit(
                        visit.ride() < aboard ? visit.ride() : aboard + numbers.indexOf(visit.ride()), visit.pickup()))
                .toList();
        List<Ride> planned = IntStream.range(0, numbers.size())
                .mapToObj(at -> rides.get(numbers.get(at)))
                .toList();
        return new Plan(start.aboard(), planned, renamed, 0);
    }
}
