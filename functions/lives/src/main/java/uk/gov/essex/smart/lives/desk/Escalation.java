package uk.gov.essex.smart.lives.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import uk.gov.essex.smart.lives.ReferralId;
import uk.gov.essex.smart.lives.desk.Changing.Change;
import uk.gov.essex.smart.lives.protection.Action;
import uk.gov.essex.smart.lives.protection.Purpose;
import uk.gov.essex.smart.lives.protection.SealedDocuments;
import uk.gov.essex.smart.lives.protection.TeamId;
import uk.gov.essex.smart.lives.protection.WorkItem;
import uk.gov.essex.smart.lives.workflow.CaseFile;
import uk.gov.essex.smart.lives.workflow.Notice;

/** Warns teams before a target is missed, and tells their manager when it is; each once. Safe from any thread. */
public final class Escalation {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Desk desk;
    private final Changing changing;

    public Escalation(Desk desk) {
        this.desk = desk;
        this.changing = new Changing(desk);
    }

    /**
     * What a run came to.
     *
     * @param seen cases whose clock was looked at
     * @param overdue those among them that missed their target
     */
    public record Escalated(int seen, int overdue) {}

    /** Looks at every case of the team whose day of attention has come, as long as there is time. */
    public Escalated run(TeamId team, BooleanSupplier hasTime) {
        int seen = 0;
        int overdue = 0;
        Optional<WorkItem> last = Optional.empty();
        List<WorkItem> page = desk.documents().listWork(team, last, SealedDocuments.MOST);
        while (!page.isEmpty()) {
            for (WorkItem item : page) {
                if (item.due().isAfter(today()) || !hasTime.getAsBoolean()) {
                    return new Escalated(seen, overdue);
                }
                seen++;
                overdue += escalate(item) ? 1 : 0;
            }
            last = Optional.of(page.getLast());
            page = desk.documents().listWork(team, last, SealedDocuments.MOST);
        }
        return new Escalated(seen, overdue);
    }

    /** Says what the clock has to say, unless it was said; whether the target is missed. */
    private boolean escalate(WorkItem item) {
        ReferralId id = new ReferralId(item.document().value());
        Instant now = desk.clock().instant();
        Worked worked = changing.change(id, Case::isOpen, stored -> {
            CaseFile file = stored.content().file();
            return desk.workflow()
                    .escalate(file, now)
                    .<Change>map(taken -> new Change.To(
                            command(taken.file()),
                            stored.content().with(taken.file()),
                            Actor.SYSTEM.event(now, Action.ESCALATED, Purpose.TRIAGE, stored.person(), id),
                            taken.notices()))
                    .orElseGet(() -> new Change.None(new Worked.Done(stored.content())));
        });
        return worked instanceof Worked.Done(Case after)
                && after.file().escalated().equals(Optional.of(Notice.Occasion.OVERDUE));
    }

    private static String command(CaseFile escalated) {
        return "escalate/" + escalated.arrivals().size() + '/'
                + escalated.escalated().orElseThrow();
    }

    private LocalDate today() {
        return desk.clock().instant().atZone(LONDON).toLocalDate();
    }
}
