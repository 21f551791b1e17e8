package uk.gov.essex.smart.movement.closing;

import java.util.List;
import java.util.Optional;
import uk.gov.essex.smart.movement.BookingId;
import uk.gov.essex.smart.movement.RunPlan;
import uk.gov.essex.smart.movement.insight.ServiceRun;

/** A run that carried somebody. */
sealed interface CarryingRun permits DrivenRun, TimetabledRun {

    /** Empty where the run carried nobody whom the platform knows of. */
    static Optional<CarryingRun> of(RunPlan plan) {
        if (plan.calls().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(plan.isTimetabled() ? new TimetabledRun(plan) : new DrivenRun(plan));
    }

    RunPlan plan();

    /** The agency, and its line or what kind of vehicles these are. */
    String service();

    ServiceRun figures();

    List<BookingId> carried();
}
