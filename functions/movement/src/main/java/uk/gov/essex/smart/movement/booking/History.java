package uk.gov.essex.smart.movement.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import uk.gov.essex.smart.common.Position;
import uk.gov.essex.smart.movement.PlannedCall;
import uk.gov.essex.smart.movement.PlannedRide;
import uk.gov.essex.smart.movement.RunPlan;

/**
 * What of a plan is past at an instant, and what is still to come. A call is past once the driver said so; as long as
 * the driver says nothing, once its planned time is over.
 *
 * @param past in the order in which it was done
 * @param future in the order planned
 */
record History(List<PlannedCall> past, List<PlannedCall> future) {

    static History of(RunPlan plan, Instant now) {
        List<PlannedCall> past = new ArrayList<>();
        List<PlannedCall> future = new ArrayList<>();
        for (PlannedCall call : plan.calls()) {
            (isPast(plan, call, now) ? past : future).add(call);
        }
        past.sort(Comparator.comparing(call -> call.done().orElse(call.start())));
        return new History(past, future);
    }

    private static boolean isPast(RunPlan plan, PlannedCall call, Instant now) {
        return call.done().isPresent() || !left(plan, call).isAfter(now);
    }

    /** When the vehicle left, or will leave, the place of a call. */
    static Instant left(RunPlan plan, PlannedCall call) {
        Duration boarding = plan.find(call.booking()).map(PlannedRide::boarding).orElse(Duration.ZERO);
        return call.done().orElseGet(() -> call.start().plus(boarding));
    }

    /** Where the vehicle is, or was last. */
    Position position(RunPlan plan) {
        return past.isEmpty() ? plan.vehicle().depot() : place(plan, past.getLast());
    }

    static Position place(RunPlan plan, PlannedCall call) {
        PlannedRide ride = plan.find(call.booking()).orElseThrow();
        return call.action() == PlannedCall.Action.BOARD ? ride.from() : ride.to();
    }

    boolean has(PlannedRide ride, PlannedCall.Action action) {
        return past.stream().anyMatch(call -> call.isOf(ride.booking(), action));
    }
}
