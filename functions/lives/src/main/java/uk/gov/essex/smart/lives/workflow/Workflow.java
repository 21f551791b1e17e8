package uk.gov.essex.smart.lives.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.gov.essex.smart.lives.Outcome;
import uk.gov.essex.smart.lives.Referral;
import uk.gov.essex.smart.lives.protection.TeamId;
import uk.gov.essex.smart.lives.workflow.Notice.Audience;
import uk.gov.essex.smart.lives.workflow.Notice.Occasion;

/** Moves referrals on, stage by stage. Safe from any thread. */
public record Workflow(Targets targets, Allocation allocation) {

    private static final MoveId RECEIPT = new MoveId("received");

    /** Opens the case of a referral: its team is told, the person and the referrer are given a date. */
    public Turn.Taken receive(Referral referral, Instant at) {
        Arrival receipt = new Arrival(RECEIPT, Stage.RECEIVED, at, Optional.empty(), Optional.empty());
        TeamId team = allocation.team(
                referral.details().route(), referral.person().address().postcode());
        return taken(CaseFile.of(referral, team, receipt));
    }

    /** Takes a move, or says why it cannot be taken. */
    public Turn move(CaseFile file, Move move) {
        Optional<Arrival> made = file.arrivalBy(move.id());
        if (made.isPresent()) {
            return made.get().isBy(move)
                    ? new Turn.Repeated(file)
                    : new Turn.Refused(Turn.Reason.MOVE_ID_USED_FOR_ANOTHER);
        }
        return obstacle(file, move).<Turn>map(Turn.Refused::new).orElseGet(() -> taken(file.and(Arrival.by(move))));
    }

    /**
     * What the clock of a case has to say at this moment, once each: a warning to its team, then that the target is missed,
     * to its manager too.
     */
    public Optional<Turn.Taken> escalate(CaseFile file, Instant now) {
        return Clock.of(file, targets)
                .filter(clock -> !now.isBefore(clock.warning()))
                .map(clock -> now.isBefore(clock.due()) ? Occasion.DUE_SOON : Occasion.OVERDUE)
                .filter(reached -> !file.escalated().equals(Optional.of(reached)))
                .map(reached -> new Turn.Taken(file.escalated(reached), told(file, reached, now)));
    }

    private List<Notice> told(CaseFile file, Occasion reached, Instant now) {
        Optional<LocalDate> indicative = Indication.of(file, targets, now);
        return reached == Occasion.OVERDUE
                ? Notices.notices(file, reached, indicative, Audience.TEAM, Audience.MANAGER)
                : Notices.notices(file, reached, indicative, Audience.TEAM);
    }

    private static Optional<Turn.Reason> obstacle(CaseFile file, Move move) {
        if (!file.stage().leadsTo(move.to())) {
            return Optional.of(Turn.Reason.STAGE_NOT_REACHABLE);
        }
        if (move.at().isBefore(file.since())) {
            return Optional.of(Turn.Reason.BEFORE_THE_LAST_ARRIVAL);
        }
        if (file.arrivals().size() == CaseFile.MOST_ARRIVALS && move.to() != Stage.CLOSED) {
            return Optional.of(Turn.Reason.TOO_MANY_ARRIVALS);
        }
        if (move.to() == Stage.MORE_INFORMATION && move.note().isEmpty()) {
            return Optional.of(Turn.Reason.QUESTION_MISSING);
        }
        if (move.to() == Stage.CLOSED) {
            return move.outcome()
                    .map(outcome -> closing(file, outcome))
                    .orElse(Optional.of(Turn.Reason.OUTCOME_MISSING));
        }
        return move.outcome()
                .filter(outcome -> !Cld.leads(outcome, move.to()))
                .map(elsewhere -> Turn.Reason.OUTCOME_LEADS_ELSEWHERE);
    }

    private static Optional<Turn.Reason> closing(CaseFile file, Outcome outcome) {
        if (!outcome.closes()) {
            return Optional.of(Turn.Reason.OUTCOME_CLOSES_NOTHING);
        }
        return outcome.endsService() && !file.hadService()
                ? Optional.of(Turn.Reason.NO_SERVICE_TO_END)
                : Optional.empty();
    }

    private Turn.Taken taken(CaseFile file) {
        return new Turn.Taken(file, Notices.of(file, Indication.of(file, targets, file.since())));
    }
}
