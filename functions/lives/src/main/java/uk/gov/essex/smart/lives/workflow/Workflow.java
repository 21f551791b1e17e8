package uk.gov.essex.smart.lives.workflow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.gov.essex.smart.lives.Outcome;
import uk.gov.essex.smart.lives.Referral;
import uk.gov.essex.smart.lives.workflow.Message.Audience;
import uk.gov.essex.smart.lives.workflow.Message.Occasion;

/** Moves referrals on, stage by stage. Safe from any thread. */
public record Workflow(Targets targets, Allocation allocation) {

    private static final MoveId RECEIPT = new MoveId("received");

    /** Opens the case of a referral: its team is told, the person and the referrer are given a date. */
    public Turn.Taken receive(Referral referral, Instant at) {
        Step receipt = new Step(RECEIPT, Stage.RECEIVED, at, Optional.empty());
        Team team = allocation.team(
                referral.details().route(), referral.person().address().postcode());
        CaseFile file = new CaseFile(
                referral.id(),
                referral.details().route(),
                referral.details().urgency(),
                referral.details().access(),
                team,
                List.of(receipt));
        return taken(file);
    }

    /** Takes a move, or says why it cannot be taken. */
    public Turn move(CaseFile file, Move move) {
        Optional<Step> made = file.stepOf(move.id());
        if (made.isPresent()) {
            return made.get().equals(step(move))
                    ? taken(upTo(file, made.get()), file)
                    : refused(Turn.Reason.MOVE_ID_USED_FOR_ANOTHER);
        }
        return obstacle(file, move).<Turn>map(Turn.Refused::new).orElseGet(() -> {
            List<Step> steps = new ArrayList<>(file.steps());
            steps.add(step(move));
            return taken(with(file, steps));
        });
    }

    /** What the clock of a case has to say at this moment: nothing, a warning to the team, or a missed target. */
    public List<Message> escalate(CaseFile file, Instant now) {
        Optional<Clock> clock = Clock.of(file, targets);
        if (clock.isEmpty() || now.isBefore(clock.get().warning())) {
            return List.of();
        }
        Message warning = escalation(file, Audience.TEAM, Occasion.DUE_SOON);
        return now.isBefore(clock.get().due())
                ? List.of(warning)
                : List.of(
                        warning,
                        escalation(file, Audience.TEAM, Occasion.OVERDUE),
                        escalation(file, Audience.MANAGER, Occasion.OVERDUE));
    }

    private static Optional<Turn.Reason> obstacle(CaseFile file, Move move) {
        if (!file.stage().leadsTo(move.to())) {
            return Optional.of(Turn.Reason.STAGE_NOT_REACHABLE);
        }
        if (move.at().isBefore(file.since())) {
            return Optional.of(Turn.Reason.BEFORE_THE_LAST_STEP);
        }
        if (move.to() != Stage.CLOSED) {
            return move.outcome().map(given -> Turn.Reason.OUTCOME_NOT_EXPECTED);
        }
        return move.outcome().map(outcome -> closing(file, outcome)).orElse(Optional.of(Turn.Reason.OUTCOME_MISSING));
    }

    private static Optional<Turn.Reason> closing(CaseFile file, Outcome outcome) {
        if (!outcome.closes()) {
            return Optional.of(Turn.Reason.OUTCOME_CLOSES_NOTHING);
        }
        return outcome.endsService() && !file.hadService()
                ? Optional.of(Turn.Reason.NO_SERVICE_TO_END)
                : Optional.empty();
    }

    private static Turn refused(Turn.Reason reason) {
        return new Turn.Refused(reason);
    }

    private static Step step(Move move) {
        return new Step(move.id(), move.to(), move.at(), move.outcome());
    }

    private static CaseFile upTo(CaseFile file, Step last) {
        return with(file, file.steps().subList(0, file.steps().indexOf(last) + 1));
    }

    private static CaseFile with(CaseFile file, List<Step> steps) {
        return new CaseFile(file.referral(), file.route(), file.urgency(), file.access(), file.team(), steps);
    }

    private Turn.Taken taken(CaseFile file) {
        return taken(file, file);
    }

    private Turn.Taken taken(CaseFile then, CaseFile now) {
        return new Turn.Taken(now, Messages.of(then.referral(), then.steps().getLast(), Indication.of(then, targets)));
    }

    private Message escalation(CaseFile file, Audience audience, Occasion occasion) {
        return Messages.message(
                file.referral(), file.steps().getLast(), audience, occasion, Indication.of(file, targets));
    }
}
