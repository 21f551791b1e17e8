package uk.gov.essex.smart.lives.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import uk.gov.essex.smart.lives.ReferralId;
import uk.gov.essex.smart.lives.desk.Changing.Change;
import uk.gov.essex.smart.lives.protection.Action;
import uk.gov.essex.smart.lives.protection.AuditEvent;
import uk.gov.essex.smart.lives.protection.TeamId;
import uk.gov.essex.smart.lives.protection.Viewer;
import uk.gov.essex.smart.lives.protection.WorkItem;
import uk.gov.essex.smart.lives.workflow.CaseFile;
import uk.gov.essex.smart.lives.workflow.Move;
import uk.gov.essex.smart.lives.workflow.Notice;
import uk.gov.essex.smart.lives.workflow.Turn;

/** What teams do with their cases. Safe from any thread. */
public final class Casework {

    private final Desk desk;
    private final Changing changing;

    public Casework(Desk desk) {
        this.desk = desk;
        this.changing = new Changing(desk);
    }

    /** Moves a case on; a move that was taken before changes nothing and is said to be a duplicate. */
    public Worked move(Viewer viewer, ReferralId id, Move move) {
        List<CaseFile> arrived = new ArrayList<>(1);
        Worked worked = work(viewer, id, (stored, event) -> {
            Turn turn = desk.workflow().move(stored.content().file(), move);
            arrived.clear();
            if (turn instanceof Turn.Taken(CaseFile file, List<Notice> notices)) {
                arrived.add(file);
            }
            return change(stored.content(), move, turn, event);
        });
        if (worked instanceof Worked.Done) {
            arrived.forEach(desk.waits()::arrived);
        }
        return worked;
    }

    private static Change change(Case now, Move move, Turn turn, Event event) {
        return switch (turn) {
            case Turn.Taken(CaseFile file, List<Notice> notices) ->
                new Change.To("move/" + move.id().value(), now.with(file), event.of(Action.CHANGED), notices);
            case Turn.Repeated repeated -> new Change.None(new Worked.Duplicate(now.id()));
            case Turn.Refused(Turn.Reason reason) -> new Change.None(new Worked.Refused(reason));
        };
    }

    /**
     * Passes a case to another team.
     *
     * @param command what the caller names this wish by
     */
    public Worked allocate(Viewer viewer, ReferralId id, String command, TeamId team) {
        return work(viewer, id, (stored, event) -> {
            Case now = stored.content();
            return now.file().team().equals(team)
                    ? new Change.None(new Worked.Done(now))
                    : new Change.To(
                            "allocate/" + command,
                            now.with(now.file().passedTo(team)),
                            event.of(Action.ALLOCATED),
                            List.of());
        });
    }

    /** What a team has to see to, by the day it next wants attention; empty where it is not the viewer's team. */
    public Optional<List<WorkItem>> worklist(Viewer viewer, TeamId team, Optional<WorkItem> after, int most) {
        return viewer.teams().contains(team)
                ? Optional.of(desk.documents().listWork(team, after, most))
                : Optional.empty();
    }

    /** Makes the event of an action. */
    private interface Event {

        AuditEvent of(Action action);
    }

    private Worked work(Viewer viewer, ReferralId id, BiFunction<Cases.Stored, Event, Change> change) {
        return changing.change(id, found -> Duty.isOf(viewer, found.file()), stored -> {
            Case now = stored.content();
            if (now.joinedTo().isPresent()) {
                return new Change.None(new Worked.Joined(now.joinedTo().get()));
            }
            return change.apply(
                    stored,
                    action -> Actor.of(viewer)
                            .event(
                                    desk.clock().instant(),
                                    action,
                                    Duty.purpose(viewer, now.file()),
                                    stored.person(),
                                    id));
        });
    }
}
