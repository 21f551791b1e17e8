package uk.gov.essex.smart.movement.closing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import uk.gov.essex.smart.movement.BookingId;
import uk.gov.essex.smart.movement.CircuityTravelTimes;
import uk.gov.essex.smart.movement.PlannedCall;
import uk.gov.essex.smart.movement.PlannedRide;
import uk.gov.essex.smart.movement.RunPlan;
import uk.gov.essex.smart.movement.ScheduledCall;
import uk.gov.essex.smart.movement.insight.ServiceRun;
import uk.gov.essex.smart.movement.insight.ServiceRun.StopLoad;

/**
 * A timetabled trip with those who booked it. It runs whoever rides: it costs nothing more, and those who ride without a
 * booking are not known. Its places are those that bookings may take; its kilometres are the model's.
 */
record TimetabledRun(RunPlan plan) implements CarryingRun {

    @Override
    public String service() {
        return plan.vehicle().id().agency().value() + ' ' + plan.line();
    }

    @Override
    public ServiceRun figures() {
        List<ScheduledCall> calls = plan.timetable();
        Duration time =
                Duration.between(calls.getFirst().departure(), calls.getLast().arrival());
        return new ServiceRun(
                service(),
                plan.vehicle().id().agency().value(),
                metres() / 1_000,
                time.toSeconds() / 3_600.0,
                0,
                DrivenRun.places(plan),
                true,
                calls.stream()
                        .map(call -> new StopLoad(call.name(), call.position(), aboard(call.departure())))
                        .toList());
    }

    @Override
    public List<BookingId> carried() {
        return plan.rides().stream().map(PlannedRide::booking).toList();
    }

    private double metres() {
        double metres = 0;
        for (int i = 1; i < plan.timetable().size(); i++) {
            ScheduledCall from = plan.timetable().get(i - 1);
            ScheduledCall to = plan.timetable().get(i);
            metres += CircuityTravelTimes.road(from.position(), to.position(), from.departure())
                    .metres();
        }
        return metres;
    }

    /** Who have boarded by then and not alighted. */
    private int aboard(Instant then) {
        int aboard = 0;
        for (PlannedCall call : plan.calls()) {
            if (!call.start().isAfter(then)) {
                int persons = DrivenRun.persons(plan.find(call.booking()).orElseThrow());
                aboard += call.action() == PlannedCall.Action.BOARD ? persons : -persons;
            }
        }
        return aboard;
    }
}
