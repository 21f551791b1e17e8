package uk.gov.essex.smart.lives.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.gov.essex.smart.lives.EventKind;
import uk.gov.essex.smart.lives.Goldens;
import uk.gov.essex.smart.lives.Outcome;
import uk.gov.essex.smart.lives.Passage;
import uk.gov.essex.smart.lives.Referral;
import uk.gov.essex.smart.lives.Route;
import uk.gov.essex.smart.lives.Urgency;
import uk.gov.essex.smart.lives.workflow.Notice.Audience;
import uk.gov.essex.smart.lives.workflow.Notice.Occasion;

final class WorkflowTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");

    private final Workflow workflow = Councils.workflow();
    private final Turn.Taken received = workflow.receive(golden(Route.GENERAL), MONDAY);

    @Test
    void tellsPersonReferrerAndTeamOfAReceiptWithADate() {
        assertThat(received.notices())
                .extracting(Notice::audience)
                .containsExactly(Audience.PERSON, Audience.REFERRER, Audience.TEAM);
        assertThat(received.notices())
                .allSatisfy(notice -> assertThat(notice.indicative()).contains(LocalDate.of(2027, 1, 8)));
        assertThat(received.file().team()).isEqualTo(Councils.MID_GENERAL);
    }

    @Test
    void givesARouteWithoutATeamOfItsOwnToTheCounty() {
        assertThat(workflow.receive(golden(Route.SAFEGUARDING), MONDAY).file().team())
                .isEqualTo(Councils.COUNTY);
    }

    @Test
    void takesARepeatedMoveOnceWheneverItComesAgain() {
        CaseFile triaged =
                take(received.file(), move("triage-0001", 1, Stage.TRIAGE)).file();

        assertThat(workflow.move(triaged, move("triage-0001", 7, Stage.TRIAGE))).isEqualTo(new Turn.Repeated(triaged));
    }

    @Test
    void neverWritesToAPersonWhoMustNotLearnOfIt() {
        Referral secret = Goldens.all().stream()
                .filter(golden -> !golden.personMayBeTold())
                .findFirst()
                .orElseThrow();
        Turn.Taken taken = workflow.receive(secret, MONDAY);
        CaseFile triaged =
                take(taken.file(), move("triage-0001", 1, Stage.TRIAGE)).file();

        assertThat(taken.notices()).extracting(Notice::audience).containsExactly(Audience.REFERRER, Audience.TEAM);
        assertThat(take(triaged, move("accept-0001", 2, Stage.ACCEPTED)).notices())
                .extracting(Notice::audience)
                .containsExactly(Audience.REFERRER);
    }

    @Test
    void asksTheReferrerAQuestionOrDoesNotAsk() {
        CaseFile triaged =
                take(received.file(), move("triage-0001", 1, Stage.TRIAGE)).file();
        Move silent = move("ask-number-1", 2, Stage.MORE_INFORMATION);
        Move asking = new Move(
                silent.id(), silent.at(), silent.to(), Optional.empty(), Optional.of(new Passage("Who has a key?")));

        assertThat(workflow.move(triaged, silent)).isEqualTo(new Turn.Refused(Turn.Reason.QUESTION_MISSING));
        assertThat(take(triaged, asking).notices())
                .extracting(Notice::occasion)
                .containsExactly(Occasion.MORE_INFORMATION_WANTED);
    }

    @ParameterizedTest
    @CsvSource({
        "PROGRESS_TO_REABLEMENT, SERVICE, true",
        "PROGRESS_TO_END_OF_LIFE_CARE, SERVICE, true",
        "PROGRESS_TO_FINANCIAL_ASSESSMENT, ASSESSMENT, true",
        "PROGRESS_TO_REABLEMENT, ASSESSMENT, false",
        "DECLINED, ASSESSMENT, false"
    })
    void saysWhatARequestCameToWhereItIsNotTheUsual(Outcome outcome, Stage to, boolean taken) {
        CaseFile triaged =
                take(received.file(), move("triage-0001", 1, Stage.TRIAGE)).file();
        CaseFile accepted =
                take(triaged, move("accept-0001", 2, Stage.ACCEPTED)).file();
        Move onward = new Move(
                new MoveId("onward-0001"), MONDAY.plusSeconds(9_000), to, Optional.of(outcome), Optional.empty());
        Turn turn = workflow.move(accepted, onward);

        assertThat(turn instanceof Turn.Taken).isEqualTo(taken);
        if (turn instanceof Turn.Taken went) {
            assertThat(Cld.rows(went.file()).getFirst().outcome()).contains(outcome);
        }
    }

    @Test
    void givesADateThatIsNotPastHoweverLateTheCaseIs() {
        Instant late = Instant.parse("2027-03-01T10:00:00Z");

        assertThat(Indication.of(received.file(), Councils.targets(), late).orElseThrow())
                .isAfter(LocalDate.of(2027, 3, 1));
    }

    @Test
    void warnsOfDaysOnTheMorningOfAWorkingDay() {
        CaseFile triaged =
                take(received.file(), move("triage-0001", 1, Stage.TRIAGE)).file();
        CaseFile accepted =
                take(triaged, move("accept-0001", 2, Stage.ACCEPTED)).file();

        assertThat(Clock.of(accepted, Councils.targets()).orElseThrow().warning())
                .isEqualTo(Instant.parse("2026-12-22T09:00:00Z"));
    }

    @Test
    void refusesAMoveIdThatWasUsedForAnother() {
        CaseFile triaged =
                take(received.file(), move("triage-0001", 1, Stage.TRIAGE)).file();

        assertThat(workflow.move(triaged, move("triage-0001", 1, Stage.ACCEPTED)))
                .isEqualTo(new Turn.Refused(Turn.Reason.MOVE_ID_USED_FOR_ANOTHER));
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void takesExactlyTheMovesThatLeadOn(Stage to) {
        Optional<Outcome> outcome = to == Stage.CLOSED ? Optional.of(Outcome.DECLINED) : Optional.empty();
        Turn turn = workflow.move(
                received.file(), new Move(new MoveId("any-move-1"), MONDAY, to, outcome, Optional.empty()));

        assertThat(turn instanceof Turn.Taken).isEqualTo(to == Stage.TRIAGE || to == Stage.CLOSED);
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void closesWithWhatClosesAndEndsNoServiceThereWasNot(Outcome outcome) {
        Move close = new Move(new MoveId("close-0001"), MONDAY, Stage.CLOSED, Optional.of(outcome), Optional.empty());
        Turn turn = workflow.move(received.file(), close);

        assertThat(turn instanceof Turn.Taken).isEqualTo(outcome.closes() && !outcome.endsService());
    }

    @Test
    void refusesToCloseWithoutAnOutcomeAndToMoveOnBeforeTheLastArrival() {
        assertThat(workflow.move(received.file(), move("close-0001", 1, Stage.CLOSED)))
                .isEqualTo(new Turn.Refused(Turn.Reason.OUTCOME_MISSING));
        assertThat(workflow.move(received.file(), move("triage-0001", -1, Stage.TRIAGE)))
                .isEqualTo(new Turn.Refused(Turn.Reason.BEFORE_THE_LAST_ARRIVAL));
    }

    @Test
    void warnsBeforeATargetIsMissedAndSaysSoOnce() {
        Clock clock = Clock.of(received.file(), Councils.targets()).orElseThrow();
        Instant warning = clock.warning();

        assertThat(clock.due()).isEqualTo(Instant.parse("2026-11-25T00:00:00Z"));
        assertThat(workflow.escalate(received.file(), warning.minusSeconds(1))).isEmpty();
        Turn.Taken warned = workflow.escalate(received.file(), warning).orElseThrow();
        assertThat(warned.notices()).extracting(Notice::occasion).containsExactly(Occasion.DUE_SOON);
        assertThat(workflow.escalate(warned.file(), warning)).isEmpty();
        Turn.Taken missed = workflow.escalate(warned.file(), clock.due()).orElseThrow();
        assertThat(missed.notices())
                .extracting(Notice::occasion, Notice::audience)
                .containsExactly(tuple(Occasion.OVERDUE, Audience.TEAM), tuple(Occasion.OVERDUE, Audience.MANAGER));
        assertThat(workflow.escalate(missed.file(), clock.due().plusSeconds(9))).isEmpty();
    }

    @Test
    void runsSafeguardingByClocksOfItsOwnAroundTheClock() {
        CaseFile file = workflow.receive(golden(Route.SAFEGUARDING), MONDAY).file();

        assertThat(Clock.of(file, Councils.targets()).orElseThrow().due())
                .isEqualTo(Instant.parse("2026-11-23T12:00:00Z"));
    }

    @Test
    void makesTheRowsOfTheReturnFromTheWholeHistory() {
        CaseFile file = received.file();
        int hour = 0;
        for (Stage stage :
                List.of(Stage.TRIAGE, Stage.ACCEPTED, Stage.ASSESSMENT, Stage.SERVICE, Stage.REVIEW, Stage.SERVICE)) {
            hour++;
            file = take(file, move("arrival-number-" + hour, hour, stage)).file();
        }
        assertThat(Indication.of(file, Councils.targets(), file.since())).isPresent();
        Move end = new Move(
                new MoveId("the-end-1"),
                MONDAY.plusSeconds(90_000),
                Stage.CLOSED,
                Optional.of(Outcome.SERVICE_ENDED_AS_PLANNED),
                Optional.empty());
        CaseFile closed = take(file, end).file();

        assertThat(Cld.rows(closed))
                .extracting(CldRow::kind)
                .containsExactly(
                        EventKind.REQUEST,
                        EventKind.ASSESSMENT,
                        EventKind.SERVICE,
                        EventKind.REVIEW,
                        EventKind.SERVICE);
        assertThat(Cld.rows(closed))
                .extracting(row -> row.outcome().orElseThrow())
                .containsExactly(
                        Outcome.PROGRESS_TO_ASSESSMENT,
                        Outcome.PROGRESS_TO_SERVICES,
                        Outcome.PROVISION_OF_SERVICE,
                        Outcome.NO_CHANGE,
                        Outcome.SERVICE_ENDED_AS_PLANNED);
        assertThat(Cld.rows(file).getLast().end()).isEmpty();
        assertThat(workflow.escalate(closed, MONDAY.plusSeconds(99_999_999))).isEmpty();
    }

    @Test
    void joinsRequestsUpToFourDaysApart() {
        LocalDate first = LocalDate.of(2026, 11, 2);

        assertThat(Joining.join(List.of(first.plusDays(9), first, first.plusDays(4))))
                .containsExactly(List.of(first, first.plusDays(4)), List.of(first.plusDays(9)));
    }

    private Turn.Taken take(CaseFile file, Move move) {
        return (Turn.Taken) workflow.move(file, move);
    }

    private static Move move(String id, int hours, Stage to) {
        return new Move(new MoveId(id), MONDAY.plusSeconds(3_600L * hours), to, Optional.empty(), Optional.empty());
    }

    private static Referral golden(Route route) {
        return Goldens.all().stream()
                .filter(golden -> golden.details().route() == route)
                .filter(golden -> golden.details().urgency() == Urgency.ROUTINE)
                .filter(golden -> golden.personMayBeTold() || route == Route.SAFEGUARDING)
                .findFirst()
                .orElseThrow();
    }
}
