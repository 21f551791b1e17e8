package uk.gov.essex.smart.movement.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ScheduleTest {

    private static final double CLOSE = 1e-6;

    private final SplittableRandom chance = new SplittableRandom(3);
    private final Plane plane = new Plane(60, 20, chance);
    private final Dispatch dispatch = new Dispatch(plane, Weights.COST);

    @Test
    void everyTimeToldKeepsWhatWasPromised() {
        Break rest = new Break(new Window(150, 260), 20);
        IntStream.range(0, 5)
                .forEach(run -> dispatch.addRun(Run.of(0, 0, new Window(0, 480), List.of(Load.of(3)), Tariff.DISTANCE)
                        .withLongestDuration(400)
                        .withBreaks(List.of(rest))));
        int accepted = 0;
        for (int ride = 0; ride < 60; ride++) {
            accepted += dispatch.rank(ride(), 1).stream()
                    .mapToInt(dispatch::accept)
                    .map(number -> 1)
                    .sum();
        }

        assertThat(accepted).isGreaterThan(20);
        IntStream.range(0, dispatch.runs()).forEach(run -> check(dispatch.schedule(run), rest));
    }

    @Test
    void doesNotTellABreakTakenBeforeLeaving() {
        Break rest = new Break(new Window(0, 60), 45);
        dispatch.addRun(Run.of(0, 0, new Window(0, 480), List.of(Load.of(3)), Tariff.DISTANCE)
                .withBreaks(List.of(rest)));
        Stop pickup = new Stop(1, new Window(100, 120), 2);
        Ride ride = Ride.of(pickup, new Stop(2, Window.ALWAYS, 2), 40, Load.of(1));
        dispatch.accept(dispatch.rank(ride, 1).getFirst());

        Schedule schedule = dispatch.schedule(0);

        assertThat(schedule.leavesAt()).isGreaterThanOrEqualTo(45);
        assertThat(schedule.calls()).extracting(Call::action).containsExactly(Call.Action.PICKUP, Call.Action.DELIVERY);
    }

    private Ride ride() {
        double from = chance.nextDouble(400);
        Stop pickup = new Stop(chance.nextInt(60), new Window(from, from + 20), 2);
        Stop delivery = new Stop(chance.nextInt(60), Window.ALWAYS, 2);
        return Ride.of(pickup, delivery, 40, Load.of(1));
    }

    private void check(Schedule schedule, Break rest) {
        List<Call> calls = schedule.calls();
        assertThat(schedule.endsAt() - schedule.leavesAt()).isLessThanOrEqualTo(400 + CLOSE);
        assertThat(calls).filteredOn(call -> call.action() == Call.Action.BREAK).hasSizeLessThanOrEqualTo(1);
        for (int at = 0; at < calls.size(); at++) {
            Call call = calls.get(at);
            if (at > 0) {
                Call before = calls.get(at - 1);
                double drive = plane.time(before.place(), call.place());
                assertThat(call.arrival()).isGreaterThanOrEqualTo(before.departure() + drive - CLOSE);
            }
            assertThat(call.begin()).isGreaterThanOrEqualTo(call.arrival() - CLOSE);
            switch (call.action()) {
                case BREAK -> within(rest.window(), call.begin());
                case PICKUP -> within(dispatch.ride(call.ride()).pickup().window(), call.begin());
                case DELIVERY ->
                    assertThat(call.begin() - departure(calls, call.ride())).isLessThanOrEqualTo(40 + CLOSE);
            }
        }
    }

    private static void within(Window window, double time) {
        assertThat(time).isBetween(window.earliest() - CLOSE, window.latest() + CLOSE);
    }

    private static double departure(List<Call> calls, int ride) {
        return calls.stream()
                .filter(call -> call.ride() == ride && call.action() == Call.Action.PICKUP)
                .mapToDouble(Call::departure)
                .findFirst()
                .orElseThrow();
    }
}
