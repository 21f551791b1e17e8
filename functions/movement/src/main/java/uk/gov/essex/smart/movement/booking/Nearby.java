package uk.gov.essex.smart.movement.booking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.gov.essex.smart.movement.Constraint;
import uk.gov.essex.smart.movement.PlannedRide;
import uk.gov.essex.smart.movement.Plans;
import uk.gov.essex.smart.movement.RunPlan;
import uk.gov.essex.smart.movement.ServiceDay;
import uk.gov.essex.smart.movement.TimeWindow;
import uk.gov.essex.smart.movement.Vehicle;
import uk.gov.essex.smart.movement.Zone;

/** Finds the runs that might carry a ride: those that start not too far from where it starts, of its service days. */
final class Nearby {

    private final Plans plans;
    private final Terms terms;

    Nearby(Plans plans, Terms terms) {
        this.plans = plans;
        this.terms = terms;
    }

    /**
     * What was found.
     *
     * @param runs that fit by vehicle and hours
     * @param lack why there are none; empty where there are some
     */
    record Found(List<RunPlan> runs, Optional<Constraint> lack) {}

    Found find(PlannedRide ride) {
        TimeWindow hours =
                new TimeWindow(ride.pickup().earliest(), ride.delivery().latest());
        List<RunPlan> near = new ArrayList<>();
        for (Zone zone : Zone.around(ride.from(), terms.reachMetres())) {
            ServiceDay.around(ride.pickup().earliest())
                    .forEach(day -> near.addAll(plans.list(day, zone, terms.mostRunsOfZone())));
        }
        near.removeIf(plan -> plan.isTimetabled()
                || plan.state() != RunPlan.State.OPEN
                || !overlap(plan.hours(), hours)
                || plan.vehicle().depot().distanceMetres(ride.from()) > terms.reachMetres());
        List<RunPlan> admitting = near.stream()
                .filter(plan -> plan.vehicle().admits(ride.entitlements()))
                .toList();
        List<RunPlan> fitting =
                admitting.stream().filter(plan -> fits(plan.vehicle(), ride)).toList();
        return new Found(fitting, lack(near, admitting, fitting));
    }

    private static Optional<Constraint> lack(List<RunPlan> near, List<RunPlan> admitting, List<RunPlan> fitting) {
        if (near.isEmpty()) {
            return Optional.of(Constraint.NO_RUN_NEAR);
        }
        if (admitting.isEmpty()) {
            return Optional.of(Constraint.NO_ENTITLEMENT);
        }
        return fitting.isEmpty() ? Optional.of(Constraint.NO_FITTING_VEHICLE) : Optional.empty();
    }

    private static boolean fits(Vehicle vehicle, PlannedRide ride) {
        return vehicle.holds(ride.load())
                && vehicle.equipment().containsAll(ride.needs())
                && (!ride.stepFree() || Requirements.isStepFree(vehicle));
    }

    private static boolean overlap(TimeWindow one, TimeWindow other) {
        Instant from = one.earliest().isAfter(other.earliest()) ? one.earliest() : other.earliest();
        return one.contains(from) && other.contains(from);
    }
}
