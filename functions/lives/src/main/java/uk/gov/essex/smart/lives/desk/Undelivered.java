package uk.gov.essex.smart.lives.desk;

import java.util.List;
import java.util.Optional;
import uk.gov.essex.smart.lives.protection.Action;
import uk.gov.essex.smart.lives.protection.BreakGlass;
import uk.gov.essex.smart.lives.protection.Purpose;
import uk.gov.essex.smart.lives.protection.StepId;
import uk.gov.essex.smart.lives.protection.Waiting;
import uk.gov.essex.smart.lives.telling.Undeliverable;
import uk.gov.essex.smart.lives.workflow.Notice;
import uk.gov.essex.smart.lives.workflow.Notice.Audience;
import uk.gov.essex.smart.lives.workflow.Notice.Occasion;

/**
 * Has the team tell by telephone or visit whom no letter reaches. What staff themselves cannot be told is counted, and an
 * alarm says so. Safe from any thread.
 */
public final class Undelivered implements Undeliverable {

    private final Desk desk;
    private final Cases cases;

    public Undelivered(Desk desk) {
        this.desk = desk;
        this.cases = new Cases(desk);
    }

    @Override
    public void report(Waiting message, List<Refusal> refusals) {
        if (message.message().kind().equals(BreakGlass.NOTICE)) {
            return;
        }
        CaseForm.Tidings tidings = desk.form().tidings(message.message());
        Audience audience = tidings.notice().audience();
        if (audience == Audience.PERSON || audience == Audience.REFERRER) {
            cases.find(tidings.referral()).ifPresent(stored -> tell(message, tidings, stored));
        }
    }

    private void tell(Waiting message, CaseForm.Tidings tidings, Cases.Stored stored) {
        Notice notice = new Notice(Audience.TEAM, Occasion.UNDELIVERED, Optional.empty());
        new Recording(desk)
                .record(
                        StepId.of(stored.document().id(), "undelivered/" + message.id()),
                        Actor.SYSTEM.event(
                                desk.clock().instant(),
                                Action.UNDELIVERED,
                                Purpose.TRIAGE,
                                stored.person(),
                                tidings.referral()),
                        List.of(desk.form().message(new CaseForm.Tidings(tidings.referral(), notice))));
    }
}
