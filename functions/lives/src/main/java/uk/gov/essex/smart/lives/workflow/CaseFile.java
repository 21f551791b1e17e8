package uk.gov.essex.smart.lives.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import uk.gov.essex.smart.lives.Outcome;
import uk.gov.essex.smart.lives.ReferralId;
import uk.gov.essex.smart.lives.Route;
import uk.gov.essex.smart.lives.RouteOfAccess;
import uk.gov.essex.smart.lives.Urgency;

/**
 * A referral on its way: nothing of the person, every step it took.
 *
 * @param steps oldest first; the first is its receipt
 */
public record CaseFile(
        ReferralId referral, Route route, Urgency urgency, RouteOfAccess access, Team team, List<Step> steps) {

    /** @throws IllegalArgumentException where the first step is not a receipt, or one step does not lead to the next */
    public CaseFile {
        steps = List.copyOf(steps);
        if (steps.isEmpty() || steps.getFirst().stage() != Stage.RECEIVED) {
            throw new IllegalArgumentException("The first step of a case is its receipt");
        }
        for (int i = 1; i < steps.size(); i++) {
            Step before = steps.get(i - 1);
            Step after = steps.get(i);
            if (!before.stage().leadsTo(after.stage()) || after.at().isBefore(before.at())) {
                throw new IllegalArgumentException(
                        "Step " + i + " (" + after.stage() + ") cannot follow " + before.stage());
            }
        }
    }

    public Stage stage() {
        return steps.getLast().stage();
    }

    /** When it came to the stage it is in. */
    public Instant since() {
        return steps.getLast().at();
    }

    /** The step that this move made, where it was made already. */
    Optional<Step> stepOf(MoveId move) {
        return steps.stream().filter(step -> step.move().equals(move)).findFirst();
    }

    boolean hadService() {
        return steps.stream().anyMatch(step -> step.stage() == Stage.SERVICE);
    }

    /** What it was closed with, where it is closed. */
    public Optional<Outcome> outcome() {
        return steps.getLast().outcome();
    }
}
