package uk.gov.essex.smart.movement.booking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import uk.gov.essex.smart.common.Attempts;
import uk.gov.essex.smart.movement.Change;
import uk.gov.essex.smart.movement.Commits;
import uk.gov.essex.smart.movement.Plans;
import uk.gov.essex.smart.movement.RestBreak;
import uk.gov.essex.smart.movement.RunId;
import uk.gov.essex.smart.movement.RunPlan;
import uk.gov.essex.smart.movement.Shift;
import uk.gov.essex.smart.movement.Supply;
import uk.gov.essex.smart.movement.Token;
import uk.gov.essex.smart.movement.Vehicle;
import uk.gov.essex.smart.movement.Zone;

/** Opens runs for shifts: from then on they can be booked. Safe from any thread. */
public final class Opening {

    private final Plans plans;
    private final Commits commits;
    private final Supply supply;
    private final Attempts attempts;

    /** What became of the wish to open a shift. */
    public sealed interface Opened {

        /** The run that serves it: opened now, or the same way before. */
        record Open(RunPlan plan) implements Opened {}

        /** The run has promised rides, so its hours and breaks stay. */
        record Promised(RunId run) implements Opened {}

        /** Its vehicle is not registered. */
        record UnknownVehicle() implements Opened {}

        /** Others changed the run all the time. */
        record Busy() implements Opened {}
    }

    public Opening(Plans plans, Commits commits, Supply supply, Attempts attempts) {
        this.plans = plans;
        this.commits = commits;
        this.supply = supply;
        this.attempts = attempts;
    }

    /**
     * Opens the run of a shift, or changes one that has promised nothing yet. Where it is interrupted, saying the same
     * again completes it.
     *
     * @param token for the run's name, where it gets one now
     */
    public Opened open(Shift shift, Token token, Instant now) {
        Optional<Vehicle> vehicle = supply.find(shift.vehicle());
        if (vehicle.isEmpty()) {
            return new Opened.UnknownVehicle();
        }
        RunId run = supply.open(
                shift.vehicle(),
                shift.day(),
                new RunId(shift.day(), Zone.of(vehicle.get().depot()), token));
        RunPlan wanted = RunPlan.opened(run, vehicle.get(), shift.hours(), shift.breaks());
        return attempts.first(() -> attempt(wanted, now)).orElseGet(Opened.Busy::new);
    }

    private Optional<Opened> attempt(RunPlan wanted, Instant now) {
        Optional<RunPlan> standing = plans.find(wanted.id());
        if (standing.isPresent() && isSame(standing.get(), wanted)) {
            return Optional.of(new Opened.Open(standing.get()));
        }
        if (standing.isPresent() && !standing.get().rides().isEmpty()) {
            return Optional.of(new Opened.Promised(wanted.id()));
        }
        long version = standing.map(RunPlan::version).orElse(0L);
        Change change = Change.at(now).with(wanted.withVersion(version));
        return commits.commit(change) == Commits.Outcome.DONE
                ? Optional.of(new Opened.Open(wanted.withVersion(version + 1)))
                : Optional.empty();
    }

    private static boolean isSame(RunPlan standing, RunPlan wanted) {
        List<RestBreak> breaks = standing.breaks();
        return standing.hours().equals(wanted.hours())
                && breaks.equals(wanted.breaks())
                && standing.state() == RunPlan.State.OPEN;
    }
}
