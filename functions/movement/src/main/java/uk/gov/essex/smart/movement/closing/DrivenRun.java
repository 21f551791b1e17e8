package uk.gov.essex.smart.movement.closing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.gov.essex.smart.common.Position;
import uk.gov.essex.smart.movement.BookingId;
import uk.gov.essex.smart.movement.PlannedCall;
import uk.gov.essex.smart.movement.PlannedRide;
import uk.gov.essex.smart.movement.RunPlan;
import uk.gov.essex.smart.movement.insight.Cell;
import uk.gov.essex.smart.movement.insight.ServiceRun;
import uk.gov.essex.smart.movement.insight.ServiceRun.StopLoad;

/** A vehicle's shift as it was driven: as the driver said or, where nothing was said, as planned. At least one call. */
record DrivenRun(RunPlan plan) implements CarryingRun {

    @Override
    public String service() {
        String kind = plan.vehicle().mode().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return plan.vehicle().id().agency().value() + ' ' + kind;
    }

    @Override
    public ServiceRun figures() {
        return new ServiceRun(
                service(),
                plan.vehicle().id().agency().value(),
                metres() / 1_000,
                hours(),
                Math.round(pence()),
                places(plan),
                false,
                stops());
    }

    /** Everything the run cost the public purse, by its vehicle's rates. */
    double pence() {
        return plan.vehicle().rates().pencePerShift() + drivingPence() + boardingSeconds() * pencePerSecond();
    }

    /** What the ways cost that were driven. */
    double drivingPence() {
        return pence(
                metres(),
                plan.calls().stream().mapToDouble(call -> call.road().seconds()).sum()
                        + plan.home().seconds());
    }

    /** What a way costs. */
    double pence(double metres, double seconds) {
        return metres / 1_000 * plan.vehicle().rates().pencePerKilometre() + seconds * pencePerSecond();
    }

    /** What standing at a call costs. */
    double pence(PlannedCall call) {
        return ride(call).boarding().toSeconds() * pencePerSecond();
    }

    PlannedRide ride(PlannedCall call) {
        return plan.find(call.booking()).orElseThrow();
    }

    Position place(PlannedCall call) {
        return call.action() == PlannedCall.Action.BOARD
                ? ride(call).from()
                : ride(call).to();
    }

    /** Whom it carried, in the order in which they boarded. */
    @Override
    public List<BookingId> carried() {
        return plan.calls().stream().map(PlannedCall::booking).distinct().toList();
    }

    static int places(RunPlan plan) {
        return plan.vehicle().layouts().stream()
                .mapToInt(layout -> layout.seats() + layout.wheelchairs())
                .max()
                .orElse(0);
    }

    static int persons(PlannedRide ride) {
        return ride.load().seats() + ride.load().wheelchairs();
    }

    private double pencePerSecond() {
        return plan.vehicle().rates().pencePerHour() / 3_600.0;
    }

    private double metres() {
        return plan.calls().stream().mapToDouble(call -> call.road().metres()).sum()
                + plan.home().metres();
    }

    private double boardingSeconds() {
        return plan.calls().stream()
                .mapToDouble(call -> ride(call).boarding().toSeconds())
                .sum();
    }

    private double hours() {
        PlannedCall first = plan.calls().getFirst();
        PlannedCall last = plan.calls().getLast();
        Instant left = last.done().orElseGet(() -> last.start().plus(ride(last).boarding()));
        double seconds = Duration.between(first.arrival(), left).toSeconds();
        return Math.max(0, first.road().seconds() + seconds + plan.home().seconds()) / 3_600;
    }

    private List<StopLoad> stops() {
        List<StopLoad> stops = new ArrayList<>();
        int aboard = 0;
        for (PlannedCall call : plan.calls()) {
            int persons = persons(ride(call));
            aboard += call.action() == PlannedCall.Action.BOARD ? persons : -persons;
            Cell cell = Cell.of(place(call));
            stops.add(new StopLoad(cell.row() + "/" + cell.column(), cell.centre(), aboard));
        }
        return stops;
    }
}
