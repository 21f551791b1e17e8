package uk.gov.essex.smart.lives.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.gov.essex.smart.common.Attempts;
import uk.gov.essex.smart.lives.Referral;
import uk.gov.essex.smart.lives.ReferralId;
import uk.gov.essex.smart.lives.protection.Action;
import uk.gov.essex.smart.lives.protection.AuditEvent;
import uk.gov.essex.smart.lives.protection.Purpose;
import uk.gov.essex.smart.lives.protection.SurrogateId;
import uk.gov.essex.smart.lives.workflow.CaseFile;
import uk.gov.essex.smart.lives.workflow.Indication;
import uk.gov.essex.smart.lives.workflow.Joining;
import uk.gov.essex.smart.lives.workflow.Notice;
import uk.gov.essex.smart.lives.workflow.Turn;

/** Takes referrals in, each exactly once however often it is sent. Safe from any thread. */
public final class Intake {

    private static final String COMMAND = "received";

    private final Desk desk;
    private final Attempts attempts;
    private final Cases cases;

    public Intake(Desk desk) {
        this.desk = desk;
        this.attempts = desk.attempts();
        this.cases = new Cases(desk);
    }

    /**
     * Keeps a referral, allocates it and tells who has to know.
     *
     * @param sender the organisation whose key sent it
     * @param referral under an id made of the sender and its request, so that a repeat is known
     */
    public Receipt receive(String sender, Referral referral) {
        Instant now = desk.clock().instant();
        Turn.Taken opened = desk.workflow().receive(referral, now);
        return attempts.first(() -> keep(sender, referral, opened, now)).orElseGet(Receipt.Busy::new);
    }

    private Optional<Receipt> keep(String sender, Referral referral, Turn.Taken opened, Instant now) {
        String identifier = Identifier.of(referral.person());
        Optional<SurrogateId> known = cases.person(identifier);
        Optional<Case> lead = known.flatMap(person -> lead(person, opened.file()));
        Optional<LocalDate> indicative = Indication.of(
                lead.map(Case::file).orElse(opened.file()), desk.workflow().targets(), now);
        Case received = new Case(sender, List.of(referral), opened.file(), lead.map(Case::id), Optional.empty());
        SurrogateId person = known.orElseGet(desk.surrogates());
        AuditEvent event = Actor.sender(sender).event(now, Action.RECEIVED, Purpose.TRIAGE, person, referral.id());
        List<Notice> told = dated(opened, indicative);
        return switch (cases.add(COMMAND, received, person, desk.lookups().current(identifier), event, told)) {
            case DONE -> Optional.of(new Receipt.Accepted(received, indicative));
            case REPEATED -> Optional.of(new Receipt.Duplicate(referral.id()));
            case CONFLICT, ERASED -> Optional.empty();
        };
    }

    /** The open case of the person that the new one is worked on with. */
    private Optional<Case> lead(SurrogateId person, CaseFile newer) {
        return desk.documents().auditHead(person).marks().entrySet().stream()
                .filter(mark -> mark.getValue().open())
                .flatMap(mark -> cases.find(new ReferralId(mark.getKey())).stream())
                .map(Cases.Stored::content)
                .filter(open -> Joining.joins(open.file(), newer))
                .findFirst();
    }

    private static List<Notice> dated(Turn.Taken opened, Optional<LocalDate> indicative) {
        return opened.notices().stream()
                .map(notice -> new Notice(notice.audience(), notice.occasion(), indicative))
                .toList();
    }
}
