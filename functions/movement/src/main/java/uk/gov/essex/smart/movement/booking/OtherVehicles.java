package uk.gov.essex.smart.movement.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import uk.gov.essex.smart.movement.PlannedRide;
import uk.gov.essex.smart.movement.Road;
import uk.gov.essex.smart.movement.RunPlan;
import uk.gov.essex.smart.movement.TimeWindow;
import uk.gov.essex.smart.movement.insight.WhatIf;
import uk.gov.essex.smart.movement.matching.Ride;
import uk.gov.essex.smart.movement.matching.Run;
import uk.gov.essex.smart.movement.matching.Weights;

/**
 * Asks what the riders of some runs would come to on the vehicles of others, or of some of them: these three school runs
 * and this bus on two minibuses. Nothing is changed. Roads are the model's.
 */
public final class OtherVehicles {

    private OtherVehicles() {}

    /**
     * Plans every ride of the runs anew.
     *
     * @param runs whose rides are to be carried; at least one
     * @param vehicles runs whose vehicles and hours are to carry them, empty at the start; at least one and none timetabled
     * @param patience how much earlier or later than promised every ride may be
     * @throws IllegalArgumentException where there is no run, no vehicle, or one that is bound to a timetable
     */
    public static WhatIf.Answer carry(List<RunPlan> runs, List<RunPlan> vehicles, Duration patience) {
        if (runs.isEmpty() || vehicles.isEmpty() || vehicles.stream().anyMatch(RunPlan::isTimetabled)) {
            throw new IllegalArgumentException(
                    "The " + runs.size() + " runs must be one or more, and no vehicle of the " + vehicles.size()
                            + " may be bound to a timetable");
        }
        Instant origin = vehicles.stream()
                .map(plan -> plan.hours().earliest())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Places places = new Places();
        Laying laying = new Laying(places, origin, origin);
        List<Ride> rides = runs.stream()
                .flatMap(plan -> plan.rides().stream())
                .map(ride -> laying.ride(patient(ride, patience)))
                .toList();
        List<Run> empty = vehicles.stream()
                .map(plan ->
                        laying.lay(plan.with(List.of(), List.of(), Road.NONE)).run())
                .toList();
        return WhatIf.plan(places, Weights.COST, empty, rides);
    }

    private static PlannedRide patient(PlannedRide ride, Duration patience) {
        return ride.promising(widened(ride.pickup(), patience), widened(ride.delivery(), patience));
    }

    private static TimeWindow widened(TimeWindow window, Duration patience) {
        return new TimeWindow(window.earliest().minus(patience), window.latest().plus(patience));
    }
}
