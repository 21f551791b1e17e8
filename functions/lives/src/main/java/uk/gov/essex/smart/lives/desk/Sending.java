package uk.gov.essex.smart.lives.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import uk.gov.essex.smart.lives.NhsNumber;
import uk.gov.essex.smart.lives.Outcome;
import uk.gov.essex.smart.lives.Referral;
import uk.gov.essex.smart.lives.ReferralId;
import uk.gov.essex.smart.lives.desk.Changing.Change;
import uk.gov.essex.smart.lives.protection.Action;
import uk.gov.essex.smart.lives.protection.AuditEvent;
import uk.gov.essex.smart.lives.protection.Purpose;
import uk.gov.essex.smart.lives.protection.StepId;
import uk.gov.essex.smart.lives.workflow.Move;
import uk.gov.essex.smart.lives.workflow.MoveId;
import uk.gov.essex.smart.lives.workflow.Stage;
import uk.gov.essex.smart.lives.workflow.Turn;

/** What an organisation may do with the referrals that it sent: another's are none to it. Safe from any thread. */
public final class Sending {

    /** The most referrals that a search gives at once. */
    public static final int PAGE = 20;

    private final Desk desk;
    private final Cases cases;
    private final Changing changing;
    private final Recording recording;

    public Sending(Desk desk) {
        this.desk = desk;
        this.cases = new Cases(desk);
        this.changing = new Changing(desk);
        this.recording = new Recording(desk);
    }

    /**
     * The sender's own referral, on record as read.
     *
     * @param request names this reading
     */
    public Optional<Case> read(String sender, ReferralId id, String request) {
        return cases.find(id)
                .filter(found -> isOf(sender).test(found.content()))
                .map(found -> shown(sender, found, request));
    }

    /**
     * The sender's own referrals of whoever has this verified NHS number, by id, at most {@value #PAGE}, each on record as
     * read.
     *
     * @param only the one wanted, where it is one
     * @param after the last of the page before
     * @param request names this search
     */
    public List<Case> search(
            String sender, NhsNumber number, Optional<ReferralId> only, Optional<ReferralId> after, String request) {
        return cases.person(Identifier.of(number)).stream()
                .flatMap(person -> cases.list(person, after))
                .filter(id -> only.isEmpty() || only.get().equals(id))
                .flatMap(id -> cases.find(id).stream())
                .filter(found -> isOf(sender).test(found.content()))
                .limit(PAGE)
                .map(found -> shown(sender, found, request))
                .toList();
    }

    private Case shown(String sender, Cases.Stored found, String request) {
        StepId step = StepId.of(found.document().id(), "read/" + request);
        recording.record(step, event(sender, found, Action.READ));
        return found.content();
    }

    /** What a sender says anew of its referral: the answer to a question, or a correction. What it said before is kept. */
    public Worked revise(String sender, String request, Referral referral) {
        return once(sender, request, referral.id(), stored -> {
            Case now = stored.content();
            if (now.file().stage() == Stage.CLOSED) {
                return new Change.None(new Worked.Closed());
            }
            if (now.referral().equals(referral)) {
                return unchanged(sender, request, stored);
            }
            if (now.revisions().size() == Case.MOST_REVISIONS) {
                return new Change.None(new Worked.RevisedTooOften());
            }
            return changed(sender, request, stored, now.revised(referral));
        });
    }

    /** A question that was open is answered by a revision: the case goes back to triage. */
    private Change changed(String sender, String request, Cases.Stored stored, Case revised) {
        AuditEvent event = event(sender, stored, Action.CHANGED);
        if (revised.file().stage() != Stage.MORE_INFORMATION) {
            return new Change.To(command(request), revised, event, List.of());
        }
        return move(request, revised, Stage.TRIAGE, Optional.empty()) instanceof Turn.Taken(var file, var told)
                ? new Change.To(command(request), revised.with(file), event, told)
                : new Change.To(command(request), revised, event, List.of());
    }

    /** Takes a referral back. It is closed, with the reason on record; nothing of it is dropped. */
    public Worked withdraw(String sender, String request, ReferralId id, Case.Withdrawal why) {
        return once(sender, request, id, stored -> {
            Case now = stored.content();
            if (now.withdrawal().equals(Optional.of(why))) {
                return unchanged(sender, request, stored);
            }
            return move(request, now, Stage.CLOSED, Optional.of(Outcome.OTHER))
                            instanceof Turn.Taken(var file, var told)
                    ? new Change.To(command(request), now.with(file, why), event(sender, stored, Action.CHANGED), told)
                    : new Change.None(new Worked.Closed());
        });
    }

    /** Changes the sender's own referral once by one request, whatever it asked for. */
    private Worked once(String sender, String request, ReferralId id, Function<Cases.Stored, Change> change) {
        return changing.change(
                id,
                isOf(sender),
                stored -> cases.isTaken(id, command(request))
                        ? new Change.None(new Worked.Duplicate(id))
                        : change.apply(stored));
    }

    /** What stands as it is asked for already: the request is taken, so that its repeat is known. */
    private Change unchanged(String sender, String request, Cases.Stored stored) {
        return new Change.To(command(request), stored.content(), event(sender, stored, Action.CHANGED), List.of());
    }

    private static String command(String request) {
        return "sent/" + request;
    }

    private Turn move(String request, Case now, Stage to, Optional<Outcome> outcome) {
        Instant at = desk.clock().instant();
        return desk.workflow().move(now.file(), new Move(new MoveId(request), at, to, outcome, Optional.empty()));
    }

    private AuditEvent event(String sender, Cases.Stored stored, Action action) {
        return Actor.sender(sender)
                .event(
                        desk.clock().instant(),
                        action,
                        Purpose.PROVIDING_CARE,
                        stored.person(),
                        stored.content().id());
    }

    private static Predicate<Case> isOf(String sender) {
        return found -> found.sender().equals(sender);
    }
}
