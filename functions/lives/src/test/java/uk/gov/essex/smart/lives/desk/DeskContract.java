package uk.gov.essex.smart.lives.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.lives.Goldens;
import uk.gov.essex.smart.lives.NhsNumber;
import uk.gov.essex.smart.lives.Outcome;
import uk.gov.essex.smart.lives.Referral;
import uk.gov.essex.smart.lives.ReferralId;
import uk.gov.essex.smart.lives.Route;
import uk.gov.essex.smart.lives.protection.Action;
import uk.gov.essex.smart.lives.protection.ActorRole;
import uk.gov.essex.smart.lives.protection.AuditEntry;
import uk.gov.essex.smart.lives.protection.BreakGlass;
import uk.gov.essex.smart.lives.protection.Found;
import uk.gov.essex.smart.lives.protection.Scope;
import uk.gov.essex.smart.lives.protection.SealedDocuments;
import uk.gov.essex.smart.lives.protection.Section;
import uk.gov.essex.smart.lives.protection.SurrogateId;
import uk.gov.essex.smart.lives.protection.TeamId;
import uk.gov.essex.smart.lives.protection.Viewer;
import uk.gov.essex.smart.lives.protection.Waiting;
import uk.gov.essex.smart.lives.workflow.CldRow;
import uk.gov.essex.smart.lives.workflow.Councils;
import uk.gov.essex.smart.lives.workflow.Indication;
import uk.gov.essex.smart.lives.workflow.Notice;
import uk.gov.essex.smart.lives.workflow.Stage;
import uk.gov.essex.smart.lives.workflow.Turn;

/** What the desk does, whatever keeps its documents. */
abstract class DeskContract {

    private static final Viewer STRANGER =
            Desks.viewer(ActorRole.TRIAGE_OFFICER, new TeamId("elsewhere"), Scope.TRIAGE, Scope.BREAK_GLASS);
    private static final UUID REQUEST = UUID.fromString("11111111-2222-4333-8444-555555555555");

    private final SealedDocuments documents = empty();
    private final Desks desks = new Desks(documents);
    private final Intake intake = new Intake(desks.desk());
    private final Casework casework = new Casework(desks.desk());
    private final Reading reading = new Reading(desks.desk());
    private final Sending sending = new Sending(desks.desk());
    private final Referral referral = Desks.referral(REQUEST);

    abstract SealedDocuments empty();

    @Test
    void keepsAReferralOnceAndGivesADate() {
        Receipt.Accepted accepted = (Receipt.Accepted) intake.receive(Desks.HOSPITAL, referral);

        assertThat(accepted.indicative()).isPresent();
        assertThat(intake.receive(Desks.HOSPITAL, referral)).isEqualTo(new Receipt.Duplicate(referral.id()));
        assertThat(sending.read(Desks.HOSPITAL, referral.id(), "a-reading"))
                .map(Case::referral)
                .contains(referral);
        assertThat(sending.read("another-hospital", referral.id(), "a-reading")).isEmpty();
        assertThat(told()).containsExactly(Notice.Audience.PERSON, Notice.Audience.REFERRER, Notice.Audience.TEAM);
    }

    @Test
    void givesTheSameRequestOfTwoSendersTwoIds() {
        assertThat(ReferralId.of("one", REQUEST)).isNotEqualTo(ReferralId.of("two", REQUEST));
    }

    @Test
    void movesACaseAlongTheWholeRoad() {
        intake.receive(Desks.HOSPITAL, referral);
        for (Stage stage : Desks.road()) {
            Viewer who = stage == Stage.TRIAGE || stage == Stage.ACCEPTED ? Desks.TRIAGE : Desks.WORKER;
            assertThat(casework.move(who, referral.id(), desks.move("moving-" + stage, stage)))
                    .isInstanceOf(Worked.Done.class);
        }
        assertThat(casework.move(Desks.TRIAGE, referral.id(), desks.close("not-by-them", Outcome.DECLINED)))
                .isEqualTo(new Worked.Unknown());
        Worked.Done closed = (Worked.Done)
                casework.move(Desks.WORKER, referral.id(), desks.close("the-end-01", Outcome.SERVICE_ENDED_AS_PLANNED));

        assertThat(closed.now().cldRows())
                .extracting(row -> row.kind().term())
                .containsExactly("Request", "Assessment", "Service", "Review");
        assertThat(worklist()).isEmpty();
        assertThat(casework.move(Desks.WORKER, referral.id(), desks.move("move-to-late", Stage.TRIAGE)))
                .isEqualTo(new Worked.Refused(Turn.Reason.STAGE_NOT_REACHABLE));
    }

    @Test
    void tellsNothingTwiceWhereAMoveIsRepeated() {
        intake.receive(Desks.HOSPITAL, referral);
        casework.move(Desks.TRIAGE, referral.id(), desks.move("to-triage-1", Stage.TRIAGE));
        casework.move(Desks.TRIAGE, referral.id(), desks.move("to-accept-1", Stage.ACCEPTED));
        List<Notice.Audience> before = told();
        desks.pass(Duration.ofMinutes(3));

        assertThat(casework.move(Desks.TRIAGE, referral.id(), desks.move("to-accept-1", Stage.ACCEPTED)))
                .isEqualTo(new Worked.Duplicate(referral.id()));
        assertThat(told()).isEqualTo(before);
    }

    @Test
    void letsNobodyWorkOnAnotherTeamsCase() {
        intake.receive(Desks.HOSPITAL, referral);

        assertThat(casework.move(STRANGER, referral.id(), desks.move("to-triage-1", Stage.TRIAGE)))
                .isEqualTo(new Worked.Unknown());
        assertThat(casework.worklist(STRANGER, Councils.MID_GENERAL, Optional.empty(), 10))
                .isEmpty();
        assertThat(reading.read(STRANGER, referral.id(), "a-reading")).isEmpty();
    }

    @Test
    void givesASafeguardingCaseToWhoMaySafeguardOnly() {
        Referral feared = Desks.under(referral.id(), Desks.golden(Route.SAFEGUARDING));
        intake.receive(Desks.HOSPITAL, feared);
        Viewer officer = Desks.viewer(ActorRole.TRIAGE_OFFICER, Councils.COUNTY, Scope.TRIAGE, Scope.ASSESS);
        Viewer lead = Desks.viewer(ActorRole.SAFEGUARDING_LEAD, Councils.COUNTY, Scope.SAFEGUARD);

        assertThat(casework.move(officer, feared.id(), desks.move("to-triage-1", Stage.TRIAGE)))
                .isEqualTo(new Worked.Unknown());
        assertThat(casework.move(lead, feared.id(), desks.move("to-triage-1", Stage.TRIAGE)))
                .isInstanceOf(Worked.Done.class);
        assertThat(reading.read(officer, feared.id(), "a-reading").orElseThrow().visible())
                .doesNotContain(Section.SAFEGUARDING);
    }

    @Test
    void passesACaseToAnotherTeam() {
        intake.receive(Desks.HOSPITAL, referral);
        assertThat(casework.allocate(Desks.TRIAGE, referral.id(), "same-team", Councils.MID_GENERAL))
                .isInstanceOf(Worked.Done.class);
        casework.allocate(Desks.TRIAGE, referral.id(), "a-command", Councils.COUNTY);

        assertThat(worklist()).isEmpty();
        assertThat(documents.listAudit(person(referral.id()), 0, 10))
                .extracting(entry -> entry.event().action())
                .containsExactly(Action.RECEIVED, Action.ALLOCATED);
        Viewer there = Desks.viewer(ActorRole.TRIAGE_OFFICER, Councils.COUNTY, Scope.TRIAGE);
        assertThat(casework.worklist(there, Councils.COUNTY, Optional.empty(), 10)
                        .orElseThrow())
                .hasSize(1);
    }

    @Test
    void takesAnAnswerBackToTriageAndKeepsWhatWasSaidBefore() {
        intake.receive(Desks.HOSPITAL, referral);
        casework.move(Desks.TRIAGE, referral.id(), desks.move("to-triage-1", Stage.TRIAGE));
        casework.move(Desks.TRIAGE, referral.id(), desks.ask("to-asking-1", "Who has a key?"));
        Referral answer = Desks.under(referral.id(), Goldens.all().get(20));
        Worked.Done revised = (Worked.Done) sending.revise(Desks.HOSPITAL, "answer-00001", answer);

        assertThat(revised.now().file().stage()).isEqualTo(Stage.TRIAGE);
        assertThat(revised.now().revisions()).containsExactly(referral, answer);
        assertThat(sending.revise("another-hospital", "answer-00002", answer)).isEqualTo(new Worked.Unknown());
    }

    @Test
    void takesARequestOfASenderOnceWhateverItAskedFor() {
        Worked duplicate = new Worked.Duplicate(referral.id());
        intake.receive(Desks.HOSPITAL, referral);
        Referral next = Desks.under(referral.id(), Goldens.all().get(20));
        sending.revise(Desks.HOSPITAL, "request-0001", next);
        List<Notice.Audience> before = told();

        assertThat(sending.revise(Desks.HOSPITAL, "request-0001", next)).isEqualTo(duplicate);
        assertThat(sending.withdraw(Desks.HOSPITAL, "request-0001", referral.id(), Case.Withdrawal.REVOKED))
                .isEqualTo(duplicate);
        assertThat(told()).isEqualTo(before);
        Worked.Done same = (Worked.Done) sending.revise(Desks.HOSPITAL, "request-0002", next);
        assertThat(same.now().revisions()).containsExactly(referral, next);
        assertThat(sending.withdraw(Desks.HOSPITAL, "request-0003", referral.id(), Case.Withdrawal.REVOKED))
                .isInstanceOf(Worked.Done.class);
        assertThat(sending.withdraw(Desks.HOSPITAL, "request-0003", referral.id(), Case.Withdrawal.REVOKED))
                .isEqualTo(duplicate);
        assertThat(sending.revise(Desks.HOSPITAL, "request-0001", next)).isEqualTo(duplicate);
        assertThat(sending.withdraw("another-hospital", "request-0003", referral.id(), Case.Withdrawal.REVOKED))
                .isEqualTo(new Worked.Unknown());
    }

    @Test
    void takesOnlySoManyRevisions() {
        intake.receive(Desks.HOSPITAL, referral);
        for (int i = 1; i < Case.MOST_REVISIONS; i++) {
            Referral next = Desks.under(referral.id(), Goldens.all().get(i));
            assertThat(sending.revise(Desks.HOSPITAL, "revision-" + i, next)).isInstanceOf(Worked.Done.class);
        }
        assertThat(sending.revise(Desks.HOSPITAL, "revision-last", referral)).isEqualTo(new Worked.RevisedTooOften());
    }

    @Test
    void closesWhatItsSenderTakesBackAndCountsNoMistake() {
        intake.receive(Desks.HOSPITAL, referral);
        Worked.Done withdrawn = (Worked.Done)
                sending.withdraw(Desks.HOSPITAL, "withdrawal-1", referral.id(), Case.Withdrawal.ENTERED_IN_ERROR);

        assertThat(withdrawn.now().file().stage()).isEqualTo(Stage.CLOSED);
        assertThat(withdrawn.now().cldRows()).isEmpty();
        assertThat(sending.withdraw(Desks.HOSPITAL, "withdrawal-2", referral.id(), Case.Withdrawal.ENTERED_IN_ERROR))
                .isInstanceOf(Worked.Done.class);
        assertThat(sending.withdraw(Desks.HOSPITAL, "withdrawal-3", referral.id(), Case.Withdrawal.REVOKED))
                .isEqualTo(new Worked.Closed());
        assertThat(sending.revise(Desks.HOSPITAL, "revision-1", referral)).isEqualTo(new Worked.Closed());
    }

    @Test
    void joinsWhatIsAskedAgainWithinFourDaysUnlessItIsMorePressing() {
        intake.receive(Desks.HOSPITAL, referral);
        desks.pass(Duration.ofDays(4));
        Receipt.Accepted again = receive();
        desks.pass(Duration.ofDays(1));
        Receipt.Accepted later = receive();

        assertThat(again.received().joinedTo()).contains(referral.id());
        assertThat(again.received().cldRows()).isEmpty();
        assertThat(later.received().joinedTo()).isEmpty();
        assertThat(later.received().cldRows()).extracting(CldRow::kind).hasSize(1);
        assertThat(casework.move(Desks.TRIAGE, again.received().id(), desks.move("to-triage-1", Stage.TRIAGE)))
                .isEqualTo(new Worked.Joined(referral.id()));
        assertThat(worklist()).hasSize(2);
        assertThat(Stream.of(
                                referral.id(),
                                again.received().id(),
                                later.received().id())
                        .map(this::person)
                        .distinct())
                .hasSize(1);
    }

    @Test
    void givesTheDateOfTheCaseThatAnotherIsWorkedOnWith() {
        intake.receive(Desks.HOSPITAL, referral);
        casework.move(Desks.TRIAGE, referral.id(), desks.move("to-triage-1", Stage.TRIAGE));
        Worked.Done lead =
                (Worked.Done) casework.move(Desks.TRIAGE, referral.id(), desks.move("to-accept-1", Stage.ACCEPTED));
        desks.pass(Duration.ofDays(2));
        Optional<LocalDate> promised =
                Indication.of(lead.now().file(), desks.desk().workflow().targets(), desks.now());
        Receipt.Accepted again = receive();

        assertThat(again.indicative()).isPresent().isEqualTo(promised);
        assertThat(documents.listWaiting(100).stream()
                        .map(waiting -> desks.desk().form().tidings(waiting.message()))
                        .filter(tidings ->
                                tidings.referral().equals(again.received().id()))
                        .map(tidings -> tidings.notice().indicative()))
                .isNotEmpty()
                .allMatch(promised::equals);
    }

    @Test
    void putsEveryReadingOnRecordBeforeAnybodySeesAnything() {
        intake.receive(Desks.HOSPITAL, referral);
        reading.read(Desks.WORKER, referral.id(), "a-reading");
        reading.read(Desks.WORKER, referral.id(), "a-reading");
        reading.read(STRANGER, referral.id(), "a-reading");

        assertThat(documents.listAudit(person(referral.id()), 0, 10))
                .map(AuditEntry::event)
                .extracting(event -> event.action(), event -> event.role())
                .containsExactly(
                        tuple(Action.RECEIVED, ActorRole.REFERRER), tuple(Action.READ, ActorRole.SOCIAL_WORKER));
    }

    @Test
    void breaksTheGlassForAReasonAndForAnHour() {
        intake.receive(Desks.HOSPITAL, referral);
        assertThat(reading.breakGlass(STRANGER, referral.id(), "short", "request-1"))
                .contains(new BreakGlass.Opening.Refused(BreakGlass.Reason.NO_REASON_GIVEN));
        assertThat(reading.read(STRANGER, referral.id(), "a-reading")).isEmpty();

        reading.breakGlass(STRANGER, referral.id(), "Found alone and confused in the road", "request-2");
        assertThat(reading.read(STRANGER, referral.id(), "b-reading")
                        .orElseThrow()
                        .visible())
                .containsExactlyInAnyOrder(Section.values());
        desks.pass(BreakGlass.LASTS);
        assertThat(reading.read(STRANGER, referral.id(), "c-reading")).isEmpty();
        assertThat(documents.listWaiting(10))
                .extracting(waiting -> waiting.message().kind())
                .contains(BreakGlass.NOTICE);
    }

    @Test
    void findsAVerifiedPersonByNumberAPageAtATime() {
        NhsNumber number = new NhsNumber("9990000026");
        Referral verified = Goldens.all().stream()
                .filter(golden -> golden.person().nhs().number().equals(Optional.of(number)))
                .filter(golden -> golden.details().route() == Route.GENERAL)
                .findFirst()
                .orElseThrow();
        for (int i = 0; i < 3; i++) {
            intake.receive(Desks.HOSPITAL, Desks.under(ReferralId.of(Desks.HOSPITAL, UUID.randomUUID()), verified));
        }
        List<Case> one = reading.search(Desks.TRIAGE, number, Optional.empty(), 2);
        List<Case> two =
                reading.search(Desks.TRIAGE, number, Optional.of(one.getLast().id()), 2);

        assertThat(one).hasSize(2);
        assertThat(two).hasSize(1).doesNotContainAnyElementsOf(one);
        assertThat(reading.search(STRANGER, number, Optional.empty(), 2)).isEmpty();
    }

    @Test
    void saysThatACaseIsLateOnceToItsTeamAndItsManager() {
        intake.receive(Desks.HOSPITAL, referral);
        Escalation escalation = new Escalation(desks.desk());
        assertThat(escalation.run(Councils.MID_GENERAL, () -> true).seen()).isZero();
        desks.pass(Duration.ofDays(1));
        escalation.run(Councils.MID_GENERAL, () -> true);
        desks.pass(Duration.ofDays(1));

        assertThat(escalation.run(Councils.MID_GENERAL, () -> true)).isEqualTo(new Escalation.Escalated(1, 1));
        List<Notice.Audience> told = told();
        assertThat(escalation.run(Councils.MID_GENERAL, () -> true)).isEqualTo(new Escalation.Escalated(1, 1));
        assertThat(told()).isEqualTo(told);
        assertThat(told.subList(3, 6))
                .containsExactlyInAnyOrder(Notice.Audience.TEAM, Notice.Audience.TEAM, Notice.Audience.MANAGER);
    }

    private Receipt.Accepted receive() {
        return (Receipt.Accepted) intake.receive(Desks.HOSPITAL, Desks.referral(UUID.randomUUID()));
    }

    private List<?> worklist() {
        return casework.worklist(Desks.TRIAGE, Councils.MID_GENERAL, Optional.empty(), 10)
                .orElseThrow();
    }

    private SurrogateId person(ReferralId id) {
        return ((Found.Present) documents.find(new SurrogateId(id.value())))
                .document()
                .person();
    }

    private List<Notice.Audience> told() {
        return documents.listWaiting(100).stream()
                .map(Waiting::message)
                .map(message -> desks.desk().form().tidings(message).notice().audience())
                .toList();
    }
}
